# Generated: make generate
"""UtilitiesApi: signatures and documentation of its methods are in utilities_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, query


class UtilitiesApi(Api):
    """The Utilities operations of the Platform API."""

    get_date = ApiOperation("GET", "/api/v2/date", returns="ServerDate")
    get_ipranges = ApiOperation(
        "GET", "/api/v2/ipranges", returns="IpAddressRangeListing", paging=Paging("single", "entities")
    )
    get_timezones = ApiOperation(
        "GET", "/api/v2/timezones", query("pageSize"), query("pageNumber"), returns="TimeZoneEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_certificate_details = ApiOperation(
        "POST", "/api/v2/certificate/details", body(required=True), returns="ParsedCertificate"
    )
