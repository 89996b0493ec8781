# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, path, query

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..models import Station, StationEntityListing

_DELETE_STATION_ASSOCIATEDUSER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/stations/{stationId}/associateduser", path("stationId")
)
_GET_STATION: ApiOperation[Station] = ApiOperation(
    "GET", "/api/v2/stations/{stationId}", path("stationId"), returns="Station"
)
_GET_STATIONS: ApiOperation[StationEntityListing] = ApiOperation(
    "GET", "/api/v2/stations", query("pageSize"), query("pageNumber"), query("sortBy"), query("name"),
    query("userSelectable"), query("webRtcUserId"), query("id"), query("lineAppearanceId"),
    returns="StationEntityListing",
)


class StationsApi(Api):
    """The Stations operations of the Platform API."""

    def delete_station_associateduser(
        self,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/stations/{stationId}/associateduser: returns None."""
        return self._call(_DELETE_STATION_ASSOCIATEDUSER, options, station_id)

    def get_station(
        self,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> Station:
        """GET /api/v2/stations/{stationId}: returns Station."""
        return self._call(_GET_STATION, options, station_id)

    def get_stations(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        sort_by: str | None = None,
        name: str | None = None,
        user_selectable: str | None = None,
        web_rtc_user_id: str | None = None,
        id: str | None = None,
        line_appearance_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> StationEntityListing:
        """GET /api/v2/stations: returns StationEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
            sort_by: default name.
        """
        return self._call(
            _GET_STATIONS, options, page_size, page_number, sort_by, name, user_selectable, web_rtc_user_id, id,
            line_appearance_id,
        )
