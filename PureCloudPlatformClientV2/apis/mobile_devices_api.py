# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import DirectoryUserDevicesListing, UserDevice

_DELETE_MOBILEDEVICE: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/mobiledevices/{deviceId}", path("deviceId"))
_GET_MOBILEDEVICE: ApiOperation[UserDevice] = ApiOperation(
    "GET", "/api/v2/mobiledevices/{deviceId}", path("deviceId"), returns="UserDevice"
)
_GET_MOBILEDEVICES: ApiOperation[DirectoryUserDevicesListing] = ApiOperation(
    "GET", "/api/v2/mobiledevices", query("pageSize"), query("pageNumber"), query("sortOrder"),
    returns="DirectoryUserDevicesListing",
)
_POST_MOBILEDEVICES: ApiOperation[UserDevice] = ApiOperation(
    "POST", "/api/v2/mobiledevices", body(required=True), returns="UserDevice"
)
_PUT_MOBILEDEVICE: ApiOperation[UserDevice] = ApiOperation(
    "PUT", "/api/v2/mobiledevices/{deviceId}", path("deviceId"), body(), returns="UserDevice"
)


class MobileDevicesApi(Api):
    """The Mobile Devices operations of the Platform API."""

    def delete_mobiledevice(
        self,
        device_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/mobiledevices/{deviceId}: returns None."""
        return self._call(_DELETE_MOBILEDEVICE, options, device_id)

    def get_mobiledevice(
        self,
        device_id: str,
        **options: Unpack[CallOptions],
    ) -> UserDevice:
        """GET /api/v2/mobiledevices/{deviceId}: returns UserDevice."""
        return self._call(_GET_MOBILEDEVICE, options, device_id)

    def get_mobiledevices(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DirectoryUserDevicesListing:
        """GET /api/v2/mobiledevices: returns DirectoryUserDevicesListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_order: ascending, descending; default ascending.
        """
        return self._call(_GET_MOBILEDEVICES, options, page_size, page_number, sort_order)

    def post_mobiledevices(
        self,
        body: UserDevice | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserDevice:
        """POST /api/v2/mobiledevices: returns UserDevice."""
        return self._call(_POST_MOBILEDEVICES, options, body)

    def put_mobiledevice(
        self,
        device_id: str,
        *,
        body: UserDevice | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserDevice:
        """PUT /api/v2/mobiledevices/{deviceId}: returns UserDevice."""
        return self._call(_PUT_MOBILEDEVICE, options, device_id, body)
