# Generated: make generate
"""ScreenRecordingApi: signatures and documentation of its methods are in screen_recording_api.pyi."""

from ..operation import Api, ApiOperation, body


class ScreenRecordingApi(Api):
    """The Screen Recording operations of the Platform API."""

    post_screenrecording_token = ApiOperation("POST", "/api/v2/screenrecording/token", body(), returns="SignedData")
