# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import Geolocation, GeolocationSettings
from ..operation import Api, CallOptions

class GeolocationApi(Api):
    """The Geolocation operations of the Platform API."""

    def get_geolocations_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> GeolocationSettings:
        """Get the geolocation settings.

        GET /api/v2/geolocations/settings
        """
        ...

    def get_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """Get a geolocation of a user.

        GET /api/v2/users/{userId}/geolocations/{clientId}
        """
        ...

    def patch_geolocations_settings(
        self,
        body: GeolocationSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> GeolocationSettings:
        """Change some of the geolocation settings.

        PATCH /api/v2/geolocations/settings

        Permissions: any of geolocation:settings:edit.

        Parameters:
            body: What is sent: a set of geolocation settings (name, enabled, mapbox key and 2 more).
        """
        ...

    def patch_user_geolocation(
        self,
        user_id: str,
        client_id: str,
        body: Geolocation | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Geolocation:
        """Change some fields of a geolocation of a user.

        PATCH /api/v2/users/{userId}/geolocations/{clientId}

        Parameters:
            body: What is sent: a geolocation (name, type, primary and 8 more).
        """
        ...
