# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import Certificate, IpAddressRangeListing, ParsedCertificate, ServerDate, TimeZoneEntityListing

_GET_DATE: ApiOperation[ServerDate] = ApiOperation("GET", "/api/v2/date", returns="ServerDate")
_GET_IPRANGES: ApiOperation[IpAddressRangeListing] = ApiOperation(
    "GET", "/api/v2/ipranges", returns="IpAddressRangeListing"
)
_GET_TIMEZONES: ApiOperation[TimeZoneEntityListing] = ApiOperation(
    "GET", "/api/v2/timezones", query("pageSize"), query("pageNumber"), returns="TimeZoneEntityListing"
)
_POST_CERTIFICATE_DETAILS: ApiOperation[ParsedCertificate] = ApiOperation(
    "POST", "/api/v2/certificate/details", body(required=True), returns="ParsedCertificate"
)


class UtilitiesApi(Api):
    """The Utilities operations of the Platform API."""

    def get_date(
        self,
        **options: Unpack[CallOptions],
    ) -> ServerDate:
        """GET /api/v2/date: returns ServerDate."""
        return self._call(_GET_DATE, options)

    def get_ipranges(
        self,
        **options: Unpack[CallOptions],
    ) -> IpAddressRangeListing:
        """GET /api/v2/ipranges: returns IpAddressRangeListing."""
        return self._call(_GET_IPRANGES, options)

    def get_timezones(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeZoneEntityListing:
        """GET /api/v2/timezones: returns TimeZoneEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_TIMEZONES, options, page_size, page_number)

    def post_certificate_details(
        self,
        body: Certificate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParsedCertificate:
        """POST /api/v2/certificate/details: returns ParsedCertificate."""
        return self._call(_POST_CERTIFICATE_DETAILS, options, body)
