# Generated: make generate
"""FaxApi: signatures and documentation of its methods are in fax_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class FaxApi(Api):
    """The Fax operations of the Platform API."""

    delete_fax_document = ApiOperation("DELETE", "/api/v2/fax/documents/{documentId}", path("documentId"))
    get_fax_document = ApiOperation(
        "GET", "/api/v2/fax/documents/{documentId}", path("documentId"), returns="FaxDocument"
    )
    get_fax_document_content = ApiOperation(
        "GET", "/api/v2/fax/documents/{documentId}/content", path("documentId"), returns="DownloadResponse"
    )
    get_fax_documents = ApiOperation(
        "GET", "/api/v2/fax/documents", query("pageSize"), query("pageNumber"), returns="FaxDocumentEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_fax_settings = ApiOperation("GET", "/api/v2/fax/settings", returns="FaxConfig")
    get_fax_summary = ApiOperation("GET", "/api/v2/fax/summary", returns="FaxSummary")
    put_fax_document = ApiOperation(
        "PUT", "/api/v2/fax/documents/{documentId}", path("documentId"), body(required=True), returns="FaxDocument"
    )
    put_fax_settings = ApiOperation("PUT", "/api/v2/fax/settings", body(), returns="FaxConfig")
