# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import DownloadResponse, FaxSummary, UserRecording, UserRecordingEntityListing
from ..operation import Api, CallOptions

class UserRecordingsApi(Api):
    """The User Recordings operations of the Platform API."""

    def delete_userrecording(
        self,
        recording_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a user recording.

        DELETE /api/v2/userrecordings/{recordingId}
        """
        ...

    def get_userrecording(
        self,
        recording_id: str,
        *,
        expand: Sequence[Literal["conversation"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserRecording:
        """Get a user recording.

        GET /api/v2/userrecordings/{recordingId}

        Parameters:
            expand: Further fields to include in the answer; any of conversation.
        """
        ...

    def get_userrecording_media(
        self,
        recording_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        pcAsync: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """Get the media of a user recording.

        GET /api/v2/userrecordings/{recordingId}/media

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        ...

    def get_userrecording_transcoding(
        self,
        recording_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DownloadResponse:
        """Get the transcoded media of a user recording.

        GET /api/v2/userrecordings/{recordingId}/transcoding

        Permissions: any of They.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WEBM.
        """
        ...

    def get_userrecordings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        expand: Sequence[Literal["conversation"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserRecordingEntityListing:
        """List the user recordings.

        GET /api/v2/userrecordings

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            expand: Further fields to include in the answer; any of conversation.
        """
        ...

    def get_userrecordings_summary(
        self,
        **options: Unpack[CallOptions],
    ) -> FaxSummary:
        """Get the user recording summary.

        GET /api/v2/userrecordings/summary
        """
        ...

    def put_userrecording(
        self,
        recording_id: str,
        body: UserRecording | dict[str, Any],
        *,
        expand: Sequence[Literal["conversation"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserRecording:
        """Update a user recording.

        PUT /api/v2/userrecordings/{recordingId}

        Parameters:
            body: What is sent: a user recording (name, content URI, workspace and 10 more).
            expand: Further fields to include in the answer; any of conversation.
        """
        ...
