# Generated: make generate
"""GeneralDataProtectionRegulationApi: signatures and documentation of its methods are in general_data_protection_regulation_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class GeneralDataProtectionRegulationApi(Api):
    """The General Data Protection Regulation operations of the Platform API."""

    get_gdpr_request = ApiOperation(
        "GET", "/api/v2/gdpr/requests/{requestId}", path("requestId"), returns="GDPRRequest"
    )
    get_gdpr_requests = ApiOperation(
        "GET", "/api/v2/gdpr/requests", query("pageSize"), query("pageNumber"), returns="GDPRRequestEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_gdpr_subjects = ApiOperation(
        "GET", "/api/v2/gdpr/subjects", query("searchType", required=True), query("searchValue", required=True),
        returns="GDPRSubjectEntityListing", paging=Paging("single", "entities"),
    )
    post_gdpr_requests = ApiOperation(
        "POST", "/api/v2/gdpr/requests", body(required=True), query("deleteConfirmed"), returns="GDPRRequest",
        job=JobFamily(
            "get_gdpr_request", "id", "requestId", state="status", done=("COMPLETED",), failed=("ERROR",),
            download="resultsUrl",
        ),
    )
