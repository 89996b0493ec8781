# Generated: make generate
"""ResponseManagementApi: signatures and documentation of its methods are in response_management_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class ResponseManagementApi(Api):
    """The Response Management operations of the Platform API."""

    delete_responsemanagement_library = ApiOperation(
        "DELETE", "/api/v2/responsemanagement/libraries/{libraryId}", path("libraryId")
    )
    delete_responsemanagement_response = ApiOperation(
        "DELETE", "/api/v2/responsemanagement/responses/{responseId}", path("responseId")
    )
    delete_responsemanagement_responseasset = ApiOperation(
        "DELETE", "/api/v2/responsemanagement/responseassets/{responseAssetId}", path("responseAssetId")
    )
    get_responsemanagement_libraries = ApiOperation(
        "GET", "/api/v2/responsemanagement/libraries", query("pageNumber"), query("pageSize"),
        query("messagingTemplateFilter"), query("libraryPrefix"), returns="LibraryEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_responsemanagement_library = ApiOperation(
        "GET", "/api/v2/responsemanagement/libraries/{libraryId}", path("libraryId"), returns="Library"
    )
    get_responsemanagement_response = ApiOperation(
        "GET", "/api/v2/responsemanagement/responses/{responseId}", path("responseId"), query("expand"),
        returns="Response",
    )
    get_responsemanagement_responseasset = ApiOperation(
        "GET", "/api/v2/responsemanagement/responseassets/{responseAssetId}", path("responseAssetId"),
        returns="ResponseAsset",
    )
    get_responsemanagement_responseassets_status_status_id = ApiOperation(
        "GET", "/api/v2/responsemanagement/responseassets/status/{statusId}", path("statusId"),
        returns="ResponseAssetStatus",
    )
    get_responsemanagement_responses = ApiOperation(
        "GET", "/api/v2/responsemanagement/responses", query("libraryId", required=True), query("pageNumber"),
        query("pageSize"), query("expand"), returns="ResponseEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_responsemanagement_libraries = ApiOperation(
        "POST", "/api/v2/responsemanagement/libraries", body(required=True), returns="Library"
    )
    post_responsemanagement_libraries_bulk = ApiOperation(
        "POST", "/api/v2/responsemanagement/libraries/bulk", body(required=True), returns="LibraryEntityListing",
        paging=Paging("single", "entities"),
    )
    post_responsemanagement_responseassets_search = ApiOperation(
        "POST", "/api/v2/responsemanagement/responseassets/search", body(required=True), query("expand", "multi"),
        returns="ResponseAssetSearchResults",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_responsemanagement_responseassets_uploads = ApiOperation(
        "POST", "/api/v2/responsemanagement/responseassets/uploads", body(required=True),
        returns="CreateResponseAssetResponse",
    )
    post_responsemanagement_responses = ApiOperation(
        "POST", "/api/v2/responsemanagement/responses", body(required=True), query("expand"), returns="Response"
    )
    post_responsemanagement_responses_query = ApiOperation(
        "POST", "/api/v2/responsemanagement/responses/query", body(required=True), returns="ResponseQueryResults",
        paging=Paging(
    "number", "results.entities", "body.pageNumber", size="body.pageSize", total="results.total",
    page_count="results.pageCount",
),
    )
    put_responsemanagement_library = ApiOperation(
        "PUT", "/api/v2/responsemanagement/libraries/{libraryId}", path("libraryId"), body(required=True),
        returns="Library",
    )
    put_responsemanagement_response = ApiOperation(
        "PUT", "/api/v2/responsemanagement/responses/{responseId}", path("responseId"), body(required=True),
        query("expand"), returns="Response",
    )
    put_responsemanagement_responseasset = ApiOperation(
        "PUT", "/api/v2/responsemanagement/responseassets/{responseAssetId}", path("responseAssetId"),
        body(required=True), returns="ResponseAsset",
    )
