# Generated: make generate
from typing_extensions import Unpack

from ..models import Station, StationEntityListing
from ..operation import Api, CallOptions

class StationsApi(Api):
    """The Stations operations of the Platform API."""

    def delete_station_associateduser(
        self,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Release a station from its associated user.

        DELETE /api/v2/stations/{stationId}/associateduser
        """
        ...

    def get_station(
        self,
        station_id: str,
        **options: Unpack[CallOptions],
    ) -> Station:
        """Get a station.

        GET /api/v2/stations/{stationId}
        """
        ...

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
        """List the stations.

        GET /api/v2/stations

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
            sort_by: Field to order by; default name.
            name: Name to look for or to use.
        """
        ...
