# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        LogCaptureDownloadExecutionResponse, LogCaptureQueryRequest, LogCaptureQueryResponse, LogCaptureUserConfiguration,
        PagelessEntityListing,
    )

_DELETE_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/diagnostics/logcapture/browser/users/{userId}", path("userId")
)
_GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOB: ApiOperation[LogCaptureDownloadExecutionResponse] = ApiOperation(
    "GET", "/api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}", path("jobId"),
    returns="LogCaptureDownloadExecutionResponse",
)
_GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER: ApiOperation[LogCaptureUserConfiguration] = ApiOperation(
    "GET", "/api/v2/diagnostics/logcapture/browser/users/{userId}", path("userId"),
    returns="LogCaptureUserConfiguration",
)
_GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USERS: ApiOperation[PagelessEntityListing] = ApiOperation(
    "GET", "/api/v2/diagnostics/logcapture/browser/users", query("includeExpired"), returns="PagelessEntityListing"
)
_POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOBS: ApiOperation[LogCaptureDownloadExecutionResponse] = ApiOperation(
    "POST", "/api/v2/diagnostics/logcapture/browser/entries/download/jobs", body(),
    returns="LogCaptureDownloadExecutionResponse",
)
_POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_QUERY: ApiOperation[LogCaptureQueryResponse] = ApiOperation(
    "POST", "/api/v2/diagnostics/logcapture/browser/entries/query", query("before"), query("after"), query("pageSize"),
    body(), returns="LogCaptureQueryResponse",
)
_POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER: ApiOperation[LogCaptureUserConfiguration] = ApiOperation(
    "POST", "/api/v2/diagnostics/logcapture/browser/users/{userId}", path("userId"), body(),
    returns="LogCaptureUserConfiguration",
)


class LogCaptureApi(Api):
    """The Log Capture operations of the Platform API."""

    def delete_diagnostics_logcapture_browser_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}: returns None.

        Permissions: any of troubleshooting:logCapture:delete.
        """
        return self._call(_DELETE_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER, options, user_id)

    def get_diagnostics_logcapture_browser_entries_download_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> LogCaptureDownloadExecutionResponse:
        """GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}: returns
        LogCaptureDownloadExecutionResponse.

        Permissions: all of troubleshooting:logCapture:view.
        """
        return self._call(_GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOB, options, job_id)

    def get_diagnostics_logcapture_browser_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> LogCaptureUserConfiguration:
        """GET /api/v2/diagnostics/logcapture/browser/users/{userId}: returns LogCaptureUserConfiguration.

        Permissions: any of troubleshooting:logCapture:view.
        """
        return self._call(_GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER, options, user_id)

    def get_diagnostics_logcapture_browser_users(
        self,
        *,
        include_expired: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PagelessEntityListing:
        """GET /api/v2/diagnostics/logcapture/browser/users: returns PagelessEntityListing.

        Permissions: any of troubleshooting:logCapture:view.

        Parameters:
            include_expired: default False.
        """
        return self._call(_GET_DIAGNOSTICS_LOGCAPTURE_BROWSER_USERS, options, include_expired)

    def post_diagnostics_logcapture_browser_entries_download_jobs(
        self,
        *,
        body: LogCaptureQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogCaptureDownloadExecutionResponse:
        """POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs: returns
        LogCaptureDownloadExecutionResponse.

        Permissions: any of troubleshooting:logCapture:add.
        """
        return self._call(_POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_DOWNLOAD_JOBS, options, body)

    def post_diagnostics_logcapture_browser_entries_query(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        body: LogCaptureQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogCaptureQueryResponse:
        """POST /api/v2/diagnostics/logcapture/browser/entries/query: returns LogCaptureQueryResponse.

        Permissions: any of troubleshooting:logCapture:view.
        """
        return self._call(_POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_ENTRIES_QUERY, options, before, after, page_size, body)

    def post_diagnostics_logcapture_browser_user(
        self,
        user_id: str,
        *,
        body: LogCaptureUserConfiguration | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogCaptureUserConfiguration:
        """POST /api/v2/diagnostics/logcapture/browser/users/{userId}: returns LogCaptureUserConfiguration.

        Permissions: any of troubleshooting:logCapture:add.
        """
        return self._call(_POST_DIAGNOSTICS_LOGCAPTURE_BROWSER_USER, options, user_id, body)
