# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import ScreenRecordingUserAuthenticatedInfo, SignedData
from ..operation import Api, CallOptions

class ScreenRecordingApi(Api):
    """The Screen Recording operations of the Platform API."""

    def post_screenrecording_token(
        self,
        *,
        body: ScreenRecordingUserAuthenticatedInfo | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SignedData:
        """Create a token for screen recording.

        POST /api/v2/screenrecording/token

        Parameters:
            body: What is sent: a screen recording user authenticated information (background assistant id).
        """
        ...
