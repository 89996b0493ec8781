# Generated: make generate
"""LogCaptureApi: signatures and documentation of its methods are in log_capture_api.pyi."""

from ..operation import Api, ApiOperation, JobFamily, Paging, body, path, query


class LogCaptureApi(Api):
    """The Log Capture operations of the Platform API."""

    delete_diagnostics_logcapture_browser_user = ApiOperation(
        "DELETE", "/api/v2/diagnostics/logcapture/browser/users/{userId}", path("userId")
    )
    get_diagnostics_logcapture_browser_entries_download_job = ApiOperation(
        "GET", "/api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}", path("jobId"),
        returns="LogCaptureDownloadExecutionResponse",
    )
    get_diagnostics_logcapture_browser_user = ApiOperation(
        "GET", "/api/v2/diagnostics/logcapture/browser/users/{userId}", path("userId"),
        returns="LogCaptureUserConfiguration",
    )
    get_diagnostics_logcapture_browser_users = ApiOperation(
        "GET", "/api/v2/diagnostics/logcapture/browser/users", query("includeExpired"), returns="PagelessEntityListing",
        paging=Paging("single", "entities"),
    )
    post_diagnostics_logcapture_browser_entries_download_jobs = ApiOperation(
        "POST", "/api/v2/diagnostics/logcapture/browser/entries/download/jobs", body(),
        returns="LogCaptureDownloadExecutionResponse",
        job=JobFamily(
            "get_diagnostics_logcapture_browser_entries_download_job", "id", "jobId", state="state",
            done=("Succeeded",), failed=("Failed",), download="fileUrl",
        ),
    )
    post_diagnostics_logcapture_browser_entries_query = ApiOperation(
        "POST", "/api/v2/diagnostics/logcapture/browser/entries/query", query("before"), query("after"),
        query("pageSize"), body(), returns="LogCaptureQueryResponse",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    post_diagnostics_logcapture_browser_user = ApiOperation(
        "POST", "/api/v2/diagnostics/logcapture/browser/users/{userId}", path("userId"), body(),
        returns="LogCaptureUserConfiguration",
    )
