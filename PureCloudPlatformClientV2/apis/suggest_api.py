# Generated: make generate
"""SuggestApi: signatures and documentation of its methods are in suggest_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, query


class SuggestApi(Api):
    """The Suggest operations of the Platform API."""

    get_search = ApiOperation(
        "GET", "/api/v2/search", query("q64", required=True), query("expand", "multi"), query("profile"),
        returns="JsonNodeSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_search_suggest = ApiOperation(
        "GET", "/api/v2/search/suggest", query("q64", required=True), query("expand", "multi"), query("profile"),
        returns="JsonNodeSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    post_search = ApiOperation(
        "POST", "/api/v2/search", body(required=True), query("profile"), returns="JsonNodeSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_search_suggest = ApiOperation(
        "POST", "/api/v2/search/suggest", body(required=True), query("profile"), returns="JsonNodeSearchResponse",
        paging=Paging("single", "results"),
    )
