# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import ScreenRecordingUserAuthenticatedInfo, SignedData

_POST_SCREENRECORDING_TOKEN: ApiOperation[SignedData] = ApiOperation(
    "POST", "/api/v2/screenrecording/token", body(), returns="SignedData"
)


class ScreenRecordingApi(Api):
    """The Screen Recording operations of the Platform API."""

    def post_screenrecording_token(
        self,
        *,
        body: ScreenRecordingUserAuthenticatedInfo | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SignedData:
        """POST /api/v2/screenrecording/token: returns SignedData."""
        return self._call(_POST_SCREENRECORDING_TOKEN, options, body)
