# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import DownloadResponse, FaxSummary, UserRecording, UserRecordingEntityListing

_DELETE_USERRECORDING: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/userrecordings/{recordingId}", path("recordingId")
)
_GET_USERRECORDING: ApiOperation[UserRecording] = ApiOperation(
    "GET", "/api/v2/userrecordings/{recordingId}", path("recordingId"), query("expand", "multi"),
    returns="UserRecording",
)
_GET_USERRECORDING_MEDIA: ApiOperation[DownloadResponse] = ApiOperation(
    "GET", "/api/v2/userrecordings/{recordingId}/media", path("recordingId"), query("formatId"), query("async"),
    returns="DownloadResponse", deprecated=True,
)
_GET_USERRECORDING_TRANSCODING: ApiOperation[DownloadResponse] = ApiOperation(
    "GET", "/api/v2/userrecordings/{recordingId}/transcoding", path("recordingId"), query("formatId"),
    returns="DownloadResponse",
)
_GET_USERRECORDINGS: ApiOperation[UserRecordingEntityListing] = ApiOperation(
    "GET", "/api/v2/userrecordings", query("pageSize"), query("pageNumber"), query("expand", "multi"),
    returns="UserRecordingEntityListing",
)
_GET_USERRECORDINGS_SUMMARY: ApiOperation[FaxSummary] = ApiOperation(
    "GET", "/api/v2/userrecordings/summary", returns="FaxSummary"
)
_PUT_USERRECORDING: ApiOperation[UserRecording] = ApiOperation(
    "PUT", "/api/v2/userrecordings/{recordingId}", path("recordingId"), body(required=True), query("expand", "multi"),
    returns="UserRecording",
)


class UserRecordingsApi(Api):
    """The User Recordings operations of the Platform API."""

    def delete_userrecording(
        self,
        recording_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/userrecordings/{recordingId}: returns None."""
        return self._call(_DELETE_USERRECORDING, options, recording_id)

    def get_userrecording(
        self,
        recording_id: str,
        *,
        expand: Sequence[Literal["conversation"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserRecording:
        """GET /api/v2/userrecordings/{recordingId}: returns UserRecording.

        Parameters:
            expand: any of conversation.
        """
        return self._call(_GET_USERRECORDING, options, recording_id, expand)

    def get_userrecording_media(
        self,
        recording_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        pcAsync: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """GET /api/v2/userrecordings/{recordingId}/media: returns DownloadResponse.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        return self._call(_GET_USERRECORDING_MEDIA, options, recording_id, format_id, pcAsync)

    def get_userrecording_transcoding(
        self,
        recording_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """GET /api/v2/userrecordings/{recordingId}/transcoding: returns DownloadResponse.

        Permissions: any of They.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        return self._call(_GET_USERRECORDING_TRANSCODING, options, recording_id, format_id)

    def get_userrecordings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["conversation"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserRecordingEntityListing:
        """GET /api/v2/userrecordings: returns UserRecordingEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            expand: any of conversation.
        """
        return self._call(_GET_USERRECORDINGS, options, page_size, page_number, expand)

    def get_userrecordings_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> FaxSummary:
        """GET /api/v2/userrecordings/summary: returns FaxSummary."""
        return self._call(_GET_USERRECORDINGS_SUMMARY, options)

    def put_userrecording(
        self,
        recording_id: str,
        body: UserRecording | dict[str, Any],
        *,
        expand: Sequence[Literal["conversation"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserRecording:
        """PUT /api/v2/userrecordings/{recordingId}: returns UserRecording.

        Parameters:
            expand: any of conversation.
        """
        return self._call(_PUT_USERRECORDING, options, recording_id, body, expand)
