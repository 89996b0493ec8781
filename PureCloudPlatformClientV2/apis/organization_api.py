# Generated: make generate
"""OrganizationApi: signatures and documentation of its methods are in organization_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class OrganizationApi(Api):
    """The Organization operations of the Platform API."""

    get_fieldconfig = ApiOperation(
        "GET", "/api/v2/fieldconfig", query("type", required=True), returns="FieldConfig", deprecated=True
    )
    get_organizations_authentication_settings = ApiOperation(
        "GET", "/api/v2/organizations/authentication/settings", returns="OrgAuthSettings"
    )
    get_organizations_embeddedintegration = ApiOperation(
        "GET", "/api/v2/organizations/embeddedintegration", returns="EmbeddedIntegration", deprecated=True
    )
    get_organizations_ipaddressauthentication = ApiOperation(
        "GET", "/api/v2/organizations/ipaddressauthentication", returns="IpAddressAuthentication", deprecated=True
    )
    get_organizations_limits_changerequest = ApiOperation(
        "GET", "/api/v2/organizations/limits/changerequests/{requestId}", path("requestId"),
        returns="LimitChangeRequestDetails",
    )
    get_organizations_limits_changerequests = ApiOperation(
        "GET", "/api/v2/organizations/limits/changerequests", query("after"), query("before"), query("status"),
        query("pageSize"), query("expand", "multi"), returns="LimitChangeRequestsEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_organizations_limits_docs = ApiOperation(
        "GET", "/api/v2/organizations/limits/docs", returns="LimitDocumentation"
    )
    get_organizations_limits_docs_freetrial = ApiOperation(
        "GET", "/api/v2/organizations/limits/docs/freetrial", returns="FreeTrialLimitDocs"
    )
    get_organizations_limits_namespace = ApiOperation(
        "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}", path("namespaceName"),
        returns="LimitsEntityListing", paging=Paging("single", "entities"),
    )
    get_organizations_limits_namespace_counts = ApiOperation(
        "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}/counts", path("namespaceName"), query("cursor"),
        query("entityId"), query("userId"), returns="LimitCountListing",
        paging=Paging("cursor", "entities", "cursor", next="nextUri"),
    )
    get_organizations_limits_namespace_defaults = ApiOperation(
        "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}/defaults", path("namespaceName"),
        returns="LimitsEntityListing", paging=Paging("single", "entities"),
    )
    get_organizations_limits_namespace_limit_counts = ApiOperation(
        "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}/limits/{limitName}/counts",
        path("namespaceName"), path("limitName"), query("entityId"), query("userId"), query("cursor"),
        returns="LimitCountListing", paging=Paging("cursor", "entities", "cursor", next="nextUri"),
    )
    get_organizations_limits_namespaces = ApiOperation(
        "GET", "/api/v2/organizations/limits/namespaces", query("pageSize"), query("pageNumber"), returns="object"
    )
    get_organizations_me = ApiOperation("GET", "/api/v2/organizations/me", returns="Organization")
    get_organizations_whitelist = ApiOperation(
        "GET", "/api/v2/organizations/whitelist", returns="OrgWhitelistSettings", deprecated=True
    )
    patch_organizations_authentication_settings = ApiOperation(
        "PATCH", "/api/v2/organizations/authentication/settings", body(required=True), returns="OrgAuthSettings"
    )
    patch_organizations_feature = ApiOperation(
        "PATCH", "/api/v2/organizations/features/{featureName}", path("featureName"), body("enabled", required=True),
        returns="OrganizationFeatures",
    )
    put_organizations_embeddedintegration = ApiOperation(
        "PUT", "/api/v2/organizations/embeddedintegration", body(required=True), returns="EmbeddedIntegration",
        deprecated=True,
    )
    put_organizations_ipaddressauthentication = ApiOperation(
        "PUT", "/api/v2/organizations/ipaddressauthentication", body(required=True), returns="IpAddressAuthentication",
        deprecated=True,
    )
    put_organizations_me = ApiOperation("PUT", "/api/v2/organizations/me", body(), returns="Organization")
    put_organizations_whitelist = ApiOperation(
        "PUT", "/api/v2/organizations/whitelist", body(required=True), returns="OrgWhitelistSettings", deprecated=True
    )
