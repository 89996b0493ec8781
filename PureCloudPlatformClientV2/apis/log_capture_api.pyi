# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from .._operation import behaviour
from ..models import (
    LogCaptureDownloadExecutionResponse, LogCaptureQueryRequest, LogCaptureQueryResponse, LogCaptureUserConfiguration,
    PagelessEntityListing,
)
from ..operation import Api, CallOptions

class _LogCaptureDownloadExecutionResponse(LogCaptureDownloadExecutionResponse, behaviour.JobStart[behaviour.Item]):
    """LogCaptureDownloadExecutionResponse, for a type checker with what the results of the job are."""

class LogCaptureApi(Api):
    """The Log Capture operations of the Platform API."""

    def delete_diagnostics_logcapture_browser_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stop capturing the browser logs of a user.

        DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}

        Permissions: any of troubleshooting:logCapture:delete.
        """
        ...

    def get_diagnostics_logcapture_browser_entries_download_job(
        self,
        job_id: str,
        **options: Unpack[CallOptions],
    ) -> LogCaptureDownloadExecutionResponse:
        """Get a job that prepares captured browser logs for download.

        GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}

        Permissions: all of troubleshooting:logCapture:view.
        """
        ...

    def get_diagnostics_logcapture_browser_user(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> LogCaptureUserConfiguration:
        """Get until when the browser logs of a user are captured.

        GET /api/v2/diagnostics/logcapture/browser/users/{userId}

        Permissions: any of troubleshooting:logCapture:view.
        """
        ...

    def get_diagnostics_logcapture_browser_users(
        self,
        *,
        include_expired: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PagelessEntityListing:
        """List the users whose browser logs are captured.

        GET /api/v2/diagnostics/logcapture/browser/users

        Permissions: any of troubleshooting:logCapture:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            include_expired: default False.
        """
        ...

    def post_diagnostics_logcapture_browser_entries_download_jobs(
        self,
        *,
        body: LogCaptureQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> _LogCaptureDownloadExecutionResponse[Any]:
        """Start a job that prepares captured browser logs for download.

        POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs

        Permissions: any of troubleshooting:logCapture:add.
        Starts a job: get_diagnostics_logcapture_browser_entries_download_job tells its state; it ends in one of
        Succeeded, Failed.

        Parameters:
            body: What is sent: a log capture query (interval, user id and sort order).
        """
        ...

    def post_diagnostics_logcapture_browser_entries_query(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        page_size: str | None = None,
        body: LogCaptureQueryRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogCaptureQueryResponse:
        """Query captured browser logs.

        POST /api/v2/diagnostics/logcapture/browser/entries/query

        Permissions: any of troubleshooting:logCapture:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            before: Cursor: return what comes before it.
            after: Cursor: return what comes after it.
            page_size: Most items on a page.
            body: What is sent: a log capture query (interval, user id and sort order).
        """
        ...

    def post_diagnostics_logcapture_browser_user(
        self,
        user_id: str,
        *,
        body: LogCaptureUserConfiguration | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> LogCaptureUserConfiguration:
        """Start capturing the browser logs of a user.

        POST /api/v2/diagnostics/logcapture/browser/users/{userId}

        Permissions: any of troubleshooting:logCapture:add.

        Parameters:
            body: What is sent: a log capture user configuration (date expired, date started and 2 more).
        """
        ...
