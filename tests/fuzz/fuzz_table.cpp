// Any file is read or refused without a fault: the bytes as they are, or as the sheet of an otherwise sound
// workbook.
#include "core/io/io_fixture.h"
#include "core/io/zip_fixture.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace shelfcast;
using namespace shelfcast::io;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const QTemporaryDir folder;
    if (size == 0)
        return 0;
    const std::string bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    QString path;
    switch (data[0] % 4) {
    case 0:
        path = writeFile(folder, "table.csv", bytes);
        break;
    case 1: // what is called .xls and is none
        path =
            writeFile(folder, "table.xls",
                      (data[0] & 16   ? "<html><table>"
                       : data[0] & 32 ? "<?xml version=\"1.0\"?><Workbook "
                                        "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet "
                                        "ss:Name=\"S\"><Table>"
                                      : "") +
                          bytes);
        break;
    case 2:
        path = writeZip(
            folder, "book.xlsx",
            {{"[Content_Types].xml", "<Types/>"},
             {"xl/workbook.xml", "<workbook><workbookPr date1904=\"0\"/><sheets><sheet name=\"S\" "
                                 "r:id=\"r1\"/></sheets></workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id=\"r1\" Type=\"/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
              "<Relationship Id=\"r2\" Type=\"/sharedStrings\" Target=\"sharedStrings.xml\"/>"
              "<Relationship Id=\"r3\" Type=\"/styles\" Target=\"styles.xml\"/></Relationships>"},
             {"xl/sharedStrings.xml", "<sst><si><t>Date</t></si><si><t>Product</t></si><si><t>Units "
                                      "sold</t></si></sst>"},
             {"xl/styles.xml",
              "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"00-000\"/></numFmts>"
              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf "
              "numFmtId=\"164\"/></cellXfs></styleSheet>"},
             {"xl/worksheets/sheet1.xml", bytes}});
        break;
    default:
        path = writeZip(folder, "sheet.ods", {{"content.xml", bytes}});
        break;
    }
    ReadOptions options;
    options.threads = 1;
    const auto back = readBack(path, options);
    if (!back.error) {
        const auto& report = back.result.report;
        if (report.accepted + report.rejected != report.records || report.accepted < 0)
            std::abort();
        if (back.rejected.size() != static_cast<std::size_t>(report.rejected))
            std::abort();
        if (report.duplicates < 0 || report.duplicates > report.accepted ||
            static_cast<std::int64_t>(back.rows.size()) > report.accepted - report.duplicates)
            std::abort();
        for (const auto& decision : report.understanding.decisions)
            if (decision.code.empty() || decision.sentence.empty())
                std::abort();
    } else if (back.error->message.empty()) {
        std::abort();
    }
    return 0;
}
