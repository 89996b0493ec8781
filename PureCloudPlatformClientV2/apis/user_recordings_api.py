# Generated: make generate
"""UserRecordingsApi: signatures and documentation of its methods are in user_recordings_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class UserRecordingsApi(Api):
    """The User Recordings operations of the Platform API."""

    delete_userrecording = ApiOperation("DELETE", "/api/v2/userrecordings/{recordingId}", path("recordingId"))
    get_userrecording = ApiOperation(
        "GET", "/api/v2/userrecordings/{recordingId}", path("recordingId"), query("expand", "multi"),
        returns="UserRecording",
    )
    get_userrecording_media = ApiOperation(
        "GET", "/api/v2/userrecordings/{recordingId}/media", path("recordingId"), query("formatId"), query("async"),
        returns="DownloadResponse", deprecated=True,
    )
    get_userrecording_transcoding = ApiOperation(
        "GET", "/api/v2/userrecordings/{recordingId}/transcoding", path("recordingId"), query("formatId"),
        returns="DownloadResponse",
    )
    get_userrecordings = ApiOperation(
        "GET", "/api/v2/userrecordings", query("pageSize"), query("pageNumber"), query("expand", "multi"),
        returns="UserRecordingEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_userrecordings_summary = ApiOperation("GET", "/api/v2/userrecordings/summary", returns="FaxSummary")
    put_userrecording = ApiOperation(
        "PUT", "/api/v2/userrecordings/{recordingId}", path("recordingId"), body(required=True),
        query("expand", "multi"), returns="UserRecording",
    )
