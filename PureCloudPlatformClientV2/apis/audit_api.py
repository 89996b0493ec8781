# Generated: make generate
"""AuditApi: signatures and documentation of its methods are in audit_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class AuditApi(Api):
    """The Audit operations of the Platform API."""

    get_audits_query_realtime_servicemapping = ApiOperation(
        "GET", "/api/v2/audits/query/realtime/servicemapping", returns="AuditQueryServiceMapping"
    )
    get_audits_query_servicemapping = ApiOperation(
        "GET", "/api/v2/audits/query/servicemapping", returns="AuditQueryServiceMapping"
    )
    get_audits_query_transaction_id = ApiOperation(
        "GET", "/api/v2/audits/query/{transactionId}", path("transactionId"),
        returns="AuditQueryExecutionStatusResponse",
    )
    get_audits_query_transaction_id_results = ApiOperation(
        "GET", "/api/v2/audits/query/{transactionId}/results", path("transactionId"), query("cursor"),
        query("pageSize"), query("expand", "multi"), query("allowRedirect"),
        returns="AuditQueryExecutionResultsResponse",
        paging=Paging("cursor", "entities", "cursor", size="pageSize", next="cursor"),
    )
    post_audits_query = ApiOperation(
        "POST", "/api/v2/audits/query", body(required=True), returns="AuditQueryExecutionStatusResponse",
        job=JobFamily(
            "get_audits_query_transaction_id", "id", "transactionId", state="state", done=("Succeeded",),
            failed=("Failed",), cancelled=("Cancelled",), results="get_audits_query_transaction_id_results",
        ),
    )
    post_audits_query_realtime = ApiOperation(
        "POST", "/api/v2/audits/query/realtime", body(required=True), query("expand", "multi"),
        returns="AuditRealtimeQueryResultsResponse",
        paging=Paging("number", "entities", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    post_audits_query_realtime_related = ApiOperation(
        "POST", "/api/v2/audits/query/realtime/related", body(required=True), query("expand", "multi"),
        returns="AuditRealtimeRelatedResultsResponse", paging=Paging("single", "entities"),
    )
