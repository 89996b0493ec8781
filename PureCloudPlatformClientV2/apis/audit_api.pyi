# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    AuditLogMessage, AuditQueryExecutionResultsResponse, AuditQueryExecutionStatusResponse, AuditQueryRequest,
    AuditQueryServiceMapping, AuditRealtimeQueryRequest, AuditRealtimeQueryResultsResponse, AuditRealtimeRelatedRequest,
    AuditRealtimeRelatedResultsResponse,
)
from ..operation import Api, CallOptions

class _AuditQueryExecutionStatusResponse(AuditQueryExecutionStatusResponse, behaviour.JobStart[behaviour.Item]):
    """AuditQueryExecutionStatusResponse, for a type checker with what the results of the job are."""

class AuditApi(Api):
    """The Audit operations of the Platform API."""

    def get_audits_query_realtime_servicemapping(
        self,
        **options: Unpack[CallOptions],
    ) -> AuditQueryServiceMapping:
        """Get the services and what they offer to realtime audit queries.

        GET /api/v2/audits/query/realtime/servicemapping

        Permissions: all of audits:audit:view.
        """
        ...

    def get_audits_query_servicemapping(
        self,
        **options: Unpack[CallOptions],
    ) -> AuditQueryServiceMapping:
        """Get the services and what they offer to audit queries.

        GET /api/v2/audits/query/servicemapping

        Permissions: all of audits:audit:view.
        """
        ...

    def get_audits_query_transaction_id(
        self,
        transaction_id: str,
        **options: Unpack[CallOptions],
    ) -> AuditQueryExecutionStatusResponse:
        """Get an audit query.

        GET /api/v2/audits/query/{transactionId}

        Permissions: all of audits:audit:view.
        """
        ...

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
        """List the results of an audit query.

        GET /api/v2/audits/query/{transactionId}/results

        Permissions: all of audits:audit:view.
        Lists: its items are in entities; the next page is asked for by cursor, from cursor of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
            page_size: Most items on a page; default 25.
            expand: Further fields to include in the answer; any of user.
        """
        ...

    def post_audits_query(
        self,
        body: AuditQueryRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> _AuditQueryExecutionStatusResponse[AuditLogMessage]:
        """Query audits.

        POST /api/v2/audits/query

        Permissions: all of audits:audit:view.
        Starts a job: get_audits_query_transaction_id tells its state; it ends in one of Succeeded, Failed,
        Cancelled. get_audits_query_transaction_id_results gives its results.

        Parameters:
            body: What is sent: an audit query (interval, service name, filters and 1 more).
        """
        ...

    def post_audits_query_realtime(
        self,
        body: AuditRealtimeQueryRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["user"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AuditRealtimeQueryResultsResponse:
        """Query the latest audits.

        POST /api/v2/audits/query/realtime

        Permissions: all of audits:audit:view.
        Lists: its items are in entities; the body's page_number counts the pages from 1.

        Parameters:
            body: What is sent: an audit realtime query (interval, service name, filters and 3 more).
            expand: Further fields to include in the answer; any of user.
        """
        ...

    def post_audits_query_realtime_related(
        self,
        body: AuditRealtimeRelatedRequest | dict[str, Any],
        *,
        expand: Sequence[Literal["user"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> AuditRealtimeRelatedResultsResponse:
        """List the audit events that are related to a recent one.

        POST /api/v2/audits/query/realtime/related

        Permissions: all of audits:audit:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            body: What is sent: an audit realtime related (audit id, trustor organization id and sort).
            expand: Further fields to include in the answer; any of user.
        """
        ...
