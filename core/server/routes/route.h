#pragma once

#include "contract/request_fields.h"
#include "domain/actor.h"
#include "server/http/http.h"
#include "server/state/answer_cache.h"
#include "server/state/job_table.h"
#include "server/state/metrics.h"
#include "server/state/rate_limit.h"
#include "server/state/token.h"
#include "server/state/workspaces.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::server {

class UploadSink;
struct Route;

/// What the routes work with, as long as the service runs.
struct Engine {
    Workspaces& workspaces;
    JobTable& jobs;
    Metrics& metrics;
    AnswerCache& cache;
    TokenSigner& tokens;
    const std::vector<Route>& routes;
    std::function<std::size_t()> connections;
};

/// One request whose fields are checked.
struct Call {
    Engine& engine;
    services::Workspace& workspace; ///< for reading, or for writing where the route changes something
    const services::Asked& asked;
    const Request& request;
    UploadSink* upload = nullptr; ///< where the route takes a file
    std::string jobId;            ///< of a job that may be accepted
};

/// One thing that can be asked: the table of these is what is served, checked and described.
struct Route {
    enum class Kind {
        Read,  ///< depends on the data alone: may be cached
        Live,  ///< depends on the moment
        Write, ///< changes the database
        Job,   ///< long: accepted, done later
    };
    std::string_view method, path; ///< "/history/{store_id}/{product_id}"
    Right right = Right::Read;
    Kind kind = Kind::Read;
    const services::Fields* fields = nullptr;
    std::string_view summary; ///< a sentence
    std::string_view answer;  ///< what comes back, as a phrase
    std::function<Result<Answer>(Call&)> run;
    bool isOpen = false;    ///< asks for no sign-in
    bool takesFile = false; ///< multipart/form-data
    bool isArray = false;   ///< the answer is a JSON array
};

/// Everything that is served.
std::vector<Route> allRoutes();

struct RouteMatch {
    const Route* route = nullptr;
    services::FieldTexts pathValues; ///< decoded
    std::string allowed;             ///< methods that the path has; empty = there is no such path
};
/// path: percent-encoded. HEAD finds GET. Error InvalidArgument where the path is not encoded as it should
/// be.
Result<RouteMatch> findRoute(const std::vector<Route>& routes, std::string_view method,
                             std::string_view path);

/// "a%20b+c" as text. Errors: InvalidArgument (not percent-encoded UTF-8).
Result<std::string> decoded(std::string_view text, bool plusIsSpace);
/// "a=1&b=2". Error InvalidArgument; a name that comes twice is a list.
Result<services::FieldTexts> queryValues(std::string_view query);

} // namespace shelfcast::server
