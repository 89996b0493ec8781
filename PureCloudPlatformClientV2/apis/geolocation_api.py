# Generated: make generate
"""GeolocationApi: signatures and documentation of its methods are in geolocation_api.pyi."""

from ..operation import Api, ApiOperation, body, path


class GeolocationApi(Api):
    """The Geolocation operations of the Platform API."""

    get_geolocations_settings = ApiOperation("GET", "/api/v2/geolocations/settings", returns="GeolocationSettings")
    get_user_geolocation = ApiOperation(
        "GET", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"),
        returns="Geolocation",
    )
    patch_geolocations_settings = ApiOperation(
        "PATCH", "/api/v2/geolocations/settings", body(required=True), returns="GeolocationSettings"
    )
    patch_user_geolocation = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/geolocations/{clientId}", path("userId"), path("clientId"),
        body(required=True), returns="Geolocation",
    )
