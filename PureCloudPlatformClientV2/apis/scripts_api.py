# Generated: make generate
"""ScriptsApi: signatures and documentation of its methods are in scripts_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class ScriptsApi(Api):
    """The Scripts operations of the Platform API."""

    get_script = ApiOperation("GET", "/api/v2/scripts/{scriptId}", path("scriptId"), returns="Script")
    get_script_page = ApiOperation(
        "GET", "/api/v2/scripts/{scriptId}/pages/{pageId}", path("scriptId"), path("pageId"),
        query("scriptDataVersion"), returns="Page",
    )
    get_script_pages = ApiOperation(
        "GET", "/api/v2/scripts/{scriptId}/pages", path("scriptId"), query("scriptDataVersion"), returns="list[Page]",
        paging=Paging("single", ""),
    )
    get_scripts = ApiOperation(
        "GET", "/api/v2/scripts", query("pageSize"), query("pageNumber"), query("expand"), query("name"),
        query("feature"), query("flowId"), query("sortBy"), query("sortOrder"), query("scriptDataVersion"),
        query("divisionIds"), returns="ScriptEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_scripts_divisionviews = ApiOperation(
        "GET", "/api/v2/scripts/divisionviews", query("pageSize"), query("pageNumber"), query("expand"), query("name"),
        query("feature"), query("flowId"), query("sortBy"), query("sortOrder"), query("scriptDataVersion"),
        query("divisionIds"), returns="ScriptEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_scripts_published = ApiOperation(
        "GET", "/api/v2/scripts/published", query("pageSize"), query("pageNumber"), query("expand"), query("name"),
        query("feature"), query("flowId"), query("scriptDataVersion"), query("divisionIds"),
        returns="ScriptEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_scripts_published_divisionviews = ApiOperation(
        "GET", "/api/v2/scripts/published/divisionviews", query("pageSize"), query("pageNumber"), query("expand"),
        query("name"), query("feature"), query("flowId"), query("scriptDataVersion"), query("divisionIds"),
        returns="ScriptEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_scripts_published_script_id = ApiOperation(
        "GET", "/api/v2/scripts/published/{scriptId}", path("scriptId"), query("scriptDataVersion"), returns="Script"
    )
    get_scripts_published_script_id_page = ApiOperation(
        "GET", "/api/v2/scripts/published/{scriptId}/pages/{pageId}", path("scriptId"), path("pageId"),
        query("scriptDataVersion"), returns="Page",
    )
    get_scripts_published_script_id_pages = ApiOperation(
        "GET", "/api/v2/scripts/published/{scriptId}/pages", path("scriptId"), query("scriptDataVersion"),
        returns="list[Page]", paging=Paging("single", ""),
    )
    get_scripts_published_script_id_variables = ApiOperation(
        "GET", "/api/v2/scripts/published/{scriptId}/variables", path("scriptId"), query("input"), query("output"),
        query("type"), query("scriptDataVersion"), returns="object",
    )
    get_scripts_upload_status = ApiOperation(
        "GET", "/api/v2/scripts/uploads/{uploadId}/status", path("uploadId"), query("longPoll"),
        returns="ImportScriptStatusResponse",
    )
    post_script_export = ApiOperation(
        "POST", "/api/v2/scripts/{scriptId}/export", path("scriptId"), body(), returns="ExportScriptResponse"
    )
    post_scripts_published = ApiOperation(
        "POST", "/api/v2/scripts/published", query("scriptDataVersion"), body(), returns="Script"
    )
