# Generated: make generate
"""IdentityProviderApi: signatures and documentation of its methods are in identity_provider_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path


class IdentityProviderApi(Api):
    """The Identity Provider operations of the Platform API."""

    delete_identityprovider = ApiOperation("DELETE", "/api/v2/identityproviders/{providerId}", path("providerId"))
    delete_identityproviders_adfs = ApiOperation("DELETE", "/api/v2/identityproviders/adfs", returns="object")
    delete_identityproviders_cic = ApiOperation("DELETE", "/api/v2/identityproviders/cic", returns="object")
    delete_identityproviders_generic = ApiOperation("DELETE", "/api/v2/identityproviders/generic", returns="object")
    delete_identityproviders_gsuite = ApiOperation("DELETE", "/api/v2/identityproviders/gsuite", returns="object")
    delete_identityproviders_identitynow = ApiOperation(
        "DELETE", "/api/v2/identityproviders/identitynow", returns="object"
    )
    delete_identityproviders_okta = ApiOperation("DELETE", "/api/v2/identityproviders/okta", returns="object")
    delete_identityproviders_onelogin = ApiOperation("DELETE", "/api/v2/identityproviders/onelogin", returns="object")
    delete_identityproviders_ping = ApiOperation("DELETE", "/api/v2/identityproviders/ping", returns="object")
    delete_identityproviders_purecloud = ApiOperation("DELETE", "/api/v2/identityproviders/purecloud", returns="object")
    delete_identityproviders_pureengage = ApiOperation(
        "DELETE", "/api/v2/identityproviders/pureengage", returns="object"
    )
    delete_identityproviders_salesforce = ApiOperation(
        "DELETE", "/api/v2/identityproviders/salesforce", returns="object"
    )
    get_identityprovider = ApiOperation(
        "GET", "/api/v2/identityproviders/{providerId}", path("providerId"), returns="CustomProvider"
    )
    get_identityproviders = ApiOperation(
        "GET", "/api/v2/identityproviders", returns="IdentityProviderEntityListing",
        paging=Paging("single", "entities"),
    )
    get_identityproviders_adfs = ApiOperation("GET", "/api/v2/identityproviders/adfs", returns="ADFS")
    get_identityproviders_cic = ApiOperation(
        "GET", "/api/v2/identityproviders/cic", returns="CustomerInteractionCenter"
    )
    get_identityproviders_generic = ApiOperation("GET", "/api/v2/identityproviders/generic", returns="GenericSAML")
    get_identityproviders_gsuite = ApiOperation("GET", "/api/v2/identityproviders/gsuite", returns="GSuite")
    get_identityproviders_identitynow = ApiOperation(
        "GET", "/api/v2/identityproviders/identitynow", returns="IdentityNow"
    )
    get_identityproviders_okta = ApiOperation("GET", "/api/v2/identityproviders/okta", returns="Okta")
    get_identityproviders_onelogin = ApiOperation("GET", "/api/v2/identityproviders/onelogin", returns="OneLogin")
    get_identityproviders_ping = ApiOperation("GET", "/api/v2/identityproviders/ping", returns="PingIdentity")
    get_identityproviders_purecloud = ApiOperation("GET", "/api/v2/identityproviders/purecloud", returns="PureCloud")
    get_identityproviders_pureengage = ApiOperation("GET", "/api/v2/identityproviders/pureengage", returns="PureEngage")
    get_identityproviders_salesforce = ApiOperation("GET", "/api/v2/identityproviders/salesforce", returns="Salesforce")
    post_identityproviders = ApiOperation(
        "POST", "/api/v2/identityproviders", body(required=True), returns="CustomProvider"
    )
    put_identityprovider = ApiOperation(
        "PUT", "/api/v2/identityproviders/{providerId}", path("providerId"), body(required=True),
        returns="CustomProvider",
    )
    put_identityproviders_adfs = ApiOperation(
        "PUT", "/api/v2/identityproviders/adfs", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_cic = ApiOperation(
        "PUT", "/api/v2/identityproviders/cic", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_generic = ApiOperation(
        "PUT", "/api/v2/identityproviders/generic", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_gsuite = ApiOperation(
        "PUT", "/api/v2/identityproviders/gsuite", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_identitynow = ApiOperation(
        "PUT", "/api/v2/identityproviders/identitynow", body(required=True), returns="IdentityNow"
    )
    put_identityproviders_okta = ApiOperation(
        "PUT", "/api/v2/identityproviders/okta", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_onelogin = ApiOperation(
        "PUT", "/api/v2/identityproviders/onelogin", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_ping = ApiOperation(
        "PUT", "/api/v2/identityproviders/ping", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_purecloud = ApiOperation(
        "PUT", "/api/v2/identityproviders/purecloud", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_pureengage = ApiOperation(
        "PUT", "/api/v2/identityproviders/pureengage", body(required=True), returns="IdentityProvider"
    )
    put_identityproviders_salesforce = ApiOperation(
        "PUT", "/api/v2/identityproviders/salesforce", body(required=True), returns="IdentityProvider"
    )
