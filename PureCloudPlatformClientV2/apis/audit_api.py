# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        AuditQueryExecutionResultsResponse, AuditQueryExecutionStatusResponse, AuditQueryRequest, AuditQueryServiceMapping,
        AuditRealtimeQueryRequest, AuditRealtimeQueryResultsResponse, AuditRealtimeRelatedRequest,
        AuditRealtimeRelatedResultsResponse,
    )

_GET_AUDITS_QUERY_REALTIME_SERVICEMAPPING: ApiOperation[AuditQueryServiceMapping] = ApiOperation(
    "GET", "/api/v2/audits/query/realtime/servicemapping", returns="AuditQueryServiceMapping"
)
_GET_AUDITS_QUERY_SERVICEMAPPING: ApiOperation[AuditQueryServiceMapping] = ApiOperation(
    "GET", "/api/v2/audits/query/servicemapping", returns="AuditQueryServiceMapping"
)
_GET_AUDITS_QUERY_TRANSACTION_ID: ApiOperation[AuditQueryExecutionStatusResponse] = ApiOperation(
    "GET", "/api/v2/audits/query/{transactionId}", path("transactionId"), returns="AuditQueryExecutionStatusResponse"
)
_GET_AUDITS_QUERY_TRANSACTION_ID_RESULTS: ApiOperation[AuditQueryExecutionResultsResponse] = ApiOperation(
    "GET", "/api/v2/audits/query/{transactionId}/results", path("transactionId"), query("cursor"), query("pageSize"),
    query("expand", "multi"), query("allowRedirect"), returns="AuditQueryExecutionResultsResponse",
)
_POST_AUDITS_QUERY: ApiOperation[AuditQueryExecutionStatusResponse] = ApiOperation(
    "POST", "/api/v2/audits/query", body(required=True), returns="AuditQueryExecutionStatusResponse"
)
_POST_AUDITS_QUERY_REALTIME: ApiOperation[AuditRealtimeQueryResultsResponse] = ApiOperation(
    "POST", "/api/v2/audits/query/realtime", body(required=True), query("expand", "multi"),
    returns="AuditRealtimeQueryResultsResponse",
)
_POST_AUDITS_QUERY_REALTIME_RELATED: ApiOperation[AuditRealtimeRelatedResultsResponse] = ApiOperation(
    "POST", "/api/v2/audits/query/realtime/related", body(required=True), query("expand", "multi"),
    returns="AuditRealtimeRelatedResultsResponse",
)


class AuditApi(Api):
    """The Audit operations of the Platform API."""

    def get_audits_query_realtime_servicemapping(
        self,
        **options: Unpack[CallOptions],
    ) -> AuditQueryServiceMapping:
        """GET /api/v2/audits/query/realtime/servicemapping: returns AuditQueryServiceMapping.

        Permissions: all of audits:audit:view.
        """
        return self._call(_GET_AUDITS_QUERY_REALTIME_SERVICEMAPPING, options)

    def get_audits_query_servicemapping(
        self,
        **options: Unpack[CallOptions],
    ) -> AuditQueryServiceMapping:
        """GET /api/v2/audits/query/servicemapping: returns AuditQueryServiceMapping.

        Permissions: all of audits:audit:view.
        """
        return self._call(_GET_AUDITS_QUERY_SERVICEMAPPING, options)

    def get_audits_query_transaction_id(
        self,
        transaction_id: str,
        **options: Unpack[CallOptions],
    ) -> AuditQueryExecutionStatusResponse:
        """GET /api/v2/audits/query/{transactionId}: returns AuditQueryExecutionStatusResponse.

        Permissions: all of audits:audit:view.
        """
        return self._call(_GET_AUDITS_QUERY_TRANSACTION_ID, options, transaction_id)

    def get_audits_query_transaction_id_results(
        self,
        transaction_id: str,
        *,
        cursor: str | None = None,
        page_size: int | None = None,
        expand: Sequence[Literal["user"]] | None = None,
        allow_redirect: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> AuditQueryExecutionResultsResponse:
        """GET /api/v2/audits/query/{transactionId}/results: returns AuditQueryExecutionResultsResponse.

        Permissions: all of audits:audit:view.

        Parameters:
            page_size: default 25.
            expand: any of user.
        """
        return self._call(
            _GET_AUDITS_QUERY_TRANSACTION_ID_RESULTS, options, transaction_id, cursor, page_size, expand,
            allow_redirect,
        )

    def post_audits_query(
        self,
        body: AuditQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> AuditQueryExecutionStatusResponse:
        """POST /api/v2/audits/query: returns AuditQueryExecutionStatusResponse.

        Permissions: all of audits:audit:view.
        """
        return self._call(_POST_AUDITS_QUERY, options, body)

    def post_audits_query_realtime(
        self,
        body: AuditRealtimeQueryRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["user"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AuditRealtimeQueryResultsResponse:
        """POST /api/v2/audits/query/realtime: returns AuditRealtimeQueryResultsResponse.

        Permissions: all of audits:audit:view.

        Parameters:
            expand: any of user.
        """
        return self._call(_POST_AUDITS_QUERY_REALTIME, options, body, expand)

    def post_audits_query_realtime_related(
        self,
        body: AuditRealtimeRelatedRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["user"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AuditRealtimeRelatedResultsResponse:
        """POST /api/v2/audits/query/realtime/related: returns AuditRealtimeRelatedResultsResponse.

        Permissions: all of audits:audit:view.

        Parameters:
            expand: any of user.
        """
        return self._call(_POST_AUDITS_QUERY_REALTIME_RELATED, options, body, expand)
