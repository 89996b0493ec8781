# Generated: make generate
"""LicenseApi: signatures and documentation of its methods are in license_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class LicenseApi(Api):
    """The License operations of the Platform API."""

    get_license_definition = ApiOperation(
        "GET", "/api/v2/license/definitions/{licenseId}", path("licenseId"), returns="LicenseDefinition"
    )
    get_license_definitions = ApiOperation(
        "GET", "/api/v2/license/definitions", returns="list[LicenseDefinition]", paging=Paging("single", "")
    )
    get_license_toggle = ApiOperation(
        "GET", "/api/v2/license/toggles/{featureName}", path("featureName"), returns="LicenseOrgToggle"
    )
    get_license_user = ApiOperation("GET", "/api/v2/license/users/{userId}", path("userId"), returns="LicenseUser")
    get_license_users = ApiOperation(
        "GET", "/api/v2/license/users", query("pageSize"), query("pageNumber"), returns="UserLicensesEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_license_infer = ApiOperation(
        "POST", "/api/v2/license/infer", body(), returns="list[str]", paging=Paging("single", "")
    )
    post_license_organization = ApiOperation(
        "POST", "/api/v2/license/organization", body(), returns="list[LicenseUpdateStatus]",
        paging=Paging("single", ""),
    )
    post_license_toggle = ApiOperation(
        "POST", "/api/v2/license/toggles/{featureName}", path("featureName"), returns="LicenseOrgToggle"
    )
    post_license_users = ApiOperation("POST", "/api/v2/license/users", body(), returns="dict(str, object)")
