# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import Geolocation, GeolocationSettings

_GET_GEOLOCATIONS_SETTINGS: ApiOperation[GeolocationSettings] = ApiOperation(
    "GET", "/api/v2/geolocations/settings", returns="GeolocationSettings"
)
_GET_USER_GEOLOCATION: ApiOperation[Geolocation] = ApiOperation(
    "GET", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"), returns="Geolocation"
)
_PATCH_GEOLOCATIONS_SETTINGS: ApiOperation[GeolocationSettings] = ApiOperation(
    "PATCH", "/api/v2/geolocations/settings", body(required=True), returns="GeolocationSettings"
)
_PATCH_USER_GEOLOCATION: ApiOperation[Geolocation] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"), body(required=True),
    returns="Geolocation",
)


class GeolocationApi(Api):
    """The Geolocation operations of the Platform API."""

    def get_geolocations_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> GeolocationSettings:
        """GET /api/v2/geolocations/settings: returns GeolocationSettings."""
        return self._call(_GET_GEOLOCATIONS_SETTINGS, options)

    def get_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """GET /api/v2/users/{userId}/geolocations/{clientId}: returns Geolocation."""
        return self._call(_GET_USER_GEOLOCATION, options, user_id, client_id)

    def patch_geolocations_settings(
        self,
        body: GeolocationSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GeolocationSettings:
        """PATCH /api/v2/geolocations/settings: returns GeolocationSettings.

        Permissions: any of geolocation:settings:edit.
        """
        return self._call(_PATCH_GEOLOCATIONS_SETTINGS, options, body)

    def patch_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        body: Geolocation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """PATCH /api/v2/users/{userId}/geolocations/{clientId}: returns Geolocation."""
        return self._call(_PATCH_USER_GEOLOCATION, options, user_id, client_id, body)
