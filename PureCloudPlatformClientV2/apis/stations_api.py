# Generated: make generate
"""StationsApi: signatures and documentation of its methods are in stations_api.pyi."""

from ..operation import Api, ApiOperation, Paging, path, query


class StationsApi(Api):
    """The Stations operations of the Platform API."""

    delete_station_associateduser = ApiOperation(
        "DELETE", "/api/v2/stations/{stationId}/associateduser", path("stationId")
    )
    get_station = ApiOperation("GET", "/api/v2/stations/{stationId}", path("stationId"), returns="Station")
    get_stations = ApiOperation(
        "GET", "/api/v2/stations", query("pageSize"), query("pageNumber"), query("sortBy"), query("name"),
        query("userSelectable"), query("webRtcUserId"), query("id"), query("lineAppearanceId"),
        returns="StationEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
