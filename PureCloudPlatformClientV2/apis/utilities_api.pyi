# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import Certificate, IpAddressRangeListing, ParsedCertificate, ServerDate, TimeZoneEntityListing
from ..operation import Api, CallOptions

class UtilitiesApi(Api):
    """The Utilities operations of the Platform API."""

    def get_date(
        self,
        **options: Unpack[CallOptions],
    ) -> ServerDate:
        """Get the current date of the server.

        GET /api/v2/date
        """
        ...

    def get_ipranges(
        self,
        **options: Unpack[CallOptions],
    ) -> IpAddressRangeListing:
        """List the IP ranges of the platform.

        GET /api/v2/ipranges

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_timezones(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> TimeZoneEntityListing:
        """List the time zones that the platform knows.

        GET /api/v2/timezones

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def post_certificate_details(
        self,
        body: Certificate | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> ParsedCertificate:
        """Get the details of a certificate.

        POST /api/v2/certificate/details

        Parameters:
            body: What is sent: a certificate (certificate).
        """
        ...
