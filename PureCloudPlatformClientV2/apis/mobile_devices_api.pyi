# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import DirectoryUserDevicesListing, UserDevice
from ..operation import Api, CallOptions

class MobileDevicesApi(Api):
    """The Mobile Devices operations of the Platform API."""

    def delete_mobiledevice(
        self,
        device_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a mobile device.

        DELETE /api/v2/mobiledevices/{deviceId}
        """
        ...

    def get_mobiledevice(
        self,
        device_id: str,
        **options: Unpack[CallOptions],
    ) -> UserDevice:
        """Get a mobile device.

        GET /api/v2/mobiledevices/{deviceId}
        """
        ...

    def get_mobiledevices(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_order: Literal["ascending", "descending"] | None = None,
        **options: Unpack[CallOptions],
    ) -> DirectoryUserDevicesListing:
        """List the mobile devices.

        GET /api/v2/mobiledevices

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_order: Direction of the order; ascending, descending; default ascending.
        """
        ...

    def post_mobiledevices(
        self,
        body: UserDevice | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserDevice:
        """Create a mobile device.

        POST /api/v2/mobiledevices

        Parameters:
            body: What is sent: a user device (device token, notification id, make and 7 more).
        """
        ...

    def put_mobiledevice(
        self,
        device_id: str,
        *,
        body: UserDevice | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> UserDevice:
        """Update a mobile device.

        PUT /api/v2/mobiledevices/{deviceId}

        Parameters:
            body: What is sent: a user device (device token, notification id, make and 7 more).
        """
        ...
