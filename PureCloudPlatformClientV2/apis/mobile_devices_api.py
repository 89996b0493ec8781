# Generated: make generate
"""MobileDevicesApi: signatures and documentation of its methods are in mobile_devices_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class MobileDevicesApi(Api):
    """The Mobile Devices operations of the Platform API."""

    delete_mobiledevice = ApiOperation("DELETE", "/api/v2/mobiledevices/{deviceId}", path("deviceId"))
    get_mobiledevice = ApiOperation("GET", "/api/v2/mobiledevices/{deviceId}", path("deviceId"), returns="UserDevice")
    get_mobiledevices = ApiOperation(
        "GET", "/api/v2/mobiledevices", query("pageSize"), query("pageNumber"), query("sortOrder"),
        returns="DirectoryUserDevicesListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_mobiledevices = ApiOperation("POST", "/api/v2/mobiledevices", body(required=True), returns="UserDevice")
    put_mobiledevice = ApiOperation(
        "PUT", "/api/v2/mobiledevices/{deviceId}", path("deviceId"), body(), returns="UserDevice"
    )
