#pragma once

namespace CLI {
class App;
}

namespace shelfcast::cli {

class Session;

// Each adds its verbs to the command line; the session outlives the parsing and runs the action they set.
void addSampleVerb(CLI::App& app, Session& session);

} // namespace shelfcast::cli
