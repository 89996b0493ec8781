# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import (
        ADFS, CustomProvider, CustomerInteractionCenter, GSuite, GenericSAML, IdentityNow, IdentityProvider,
        IdentityProviderEntityListing, Okta, OneLogin, PingIdentity, PureCloud, PureEngage, Salesforce,
    )

_DELETE_IDENTITYPROVIDER: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/{providerId}", path("providerId")
)
_DELETE_IDENTITYPROVIDERS_ADFS: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/adfs", returns="object"
)
_DELETE_IDENTITYPROVIDERS_CIC: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/cic", returns="object"
)
_DELETE_IDENTITYPROVIDERS_GENERIC: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/generic", returns="object"
)
_DELETE_IDENTITYPROVIDERS_GSUITE: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/gsuite", returns="object"
)
_DELETE_IDENTITYPROVIDERS_IDENTITYNOW: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/identitynow", returns="object"
)
_DELETE_IDENTITYPROVIDERS_OKTA: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/okta", returns="object"
)
_DELETE_IDENTITYPROVIDERS_ONELOGIN: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/onelogin", returns="object"
)
_DELETE_IDENTITYPROVIDERS_PING: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/ping", returns="object"
)
_DELETE_IDENTITYPROVIDERS_PURECLOUD: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/purecloud", returns="object"
)
_DELETE_IDENTITYPROVIDERS_PUREENGAGE: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/pureengage", returns="object"
)
_DELETE_IDENTITYPROVIDERS_SALESFORCE: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/identityproviders/salesforce", returns="object"
)
_GET_IDENTITYPROVIDER: ApiOperation[CustomProvider] = ApiOperation(
    "GET", "/api/v2/identityproviders/{providerId}", path("providerId"), returns="CustomProvider"
)
_GET_IDENTITYPROVIDERS: ApiOperation[IdentityProviderEntityListing] = ApiOperation(
    "GET", "/api/v2/identityproviders", returns="IdentityProviderEntityListing"
)
_GET_IDENTITYPROVIDERS_ADFS: ApiOperation[ADFS] = ApiOperation("GET", "/api/v2/identityproviders/adfs", returns="ADFS")
_GET_IDENTITYPROVIDERS_CIC: ApiOperation[CustomerInteractionCenter] = ApiOperation(
    "GET", "/api/v2/identityproviders/cic", returns="CustomerInteractionCenter"
)
_GET_IDENTITYPROVIDERS_GENERIC: ApiOperation[GenericSAML] = ApiOperation(
    "GET", "/api/v2/identityproviders/generic", returns="GenericSAML"
)
_GET_IDENTITYPROVIDERS_GSUITE: ApiOperation[GSuite] = ApiOperation(
    "GET", "/api/v2/identityproviders/gsuite", returns="GSuite"
)
_GET_IDENTITYPROVIDERS_IDENTITYNOW: ApiOperation[IdentityNow] = ApiOperation(
    "GET", "/api/v2/identityproviders/identitynow", returns="IdentityNow"
)
_GET_IDENTITYPROVIDERS_OKTA: ApiOperation[Okta] = ApiOperation("GET", "/api/v2/identityproviders/okta", returns="Okta")
_GET_IDENTITYPROVIDERS_ONELOGIN: ApiOperation[OneLogin] = ApiOperation(
    "GET", "/api/v2/identityproviders/onelogin", returns="OneLogin"
)
_GET_IDENTITYPROVIDERS_PING: ApiOperation[PingIdentity] = ApiOperation(
    "GET", "/api/v2/identityproviders/ping", returns="PingIdentity"
)
_GET_IDENTITYPROVIDERS_PURECLOUD: ApiOperation[PureCloud] = ApiOperation(
    "GET", "/api/v2/identityproviders/purecloud", returns="PureCloud"
)
_GET_IDENTITYPROVIDERS_PUREENGAGE: ApiOperation[PureEngage] = ApiOperation(
    "GET", "/api/v2/identityproviders/pureengage", returns="PureEngage"
)
_GET_IDENTITYPROVIDERS_SALESFORCE: ApiOperation[Salesforce] = ApiOperation(
    "GET", "/api/v2/identityproviders/salesforce", returns="Salesforce"
)
_POST_IDENTITYPROVIDERS: ApiOperation[CustomProvider] = ApiOperation(
    "POST", "/api/v2/identityproviders", body(required=True), returns="CustomProvider"
)
_PUT_IDENTITYPROVIDER: ApiOperation[CustomProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/{providerId}", path("providerId"), body(required=True), returns="CustomProvider"
)
_PUT_IDENTITYPROVIDERS_ADFS: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/adfs", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_CIC: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/cic", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_GENERIC: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/generic", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_GSUITE: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/gsuite", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_IDENTITYNOW: ApiOperation[IdentityNow] = ApiOperation(
    "PUT", "/api/v2/identityproviders/identitynow", body(required=True), returns="IdentityNow"
)
_PUT_IDENTITYPROVIDERS_OKTA: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/okta", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_ONELOGIN: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/onelogin", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_PING: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/ping", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_PURECLOUD: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/purecloud", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_PUREENGAGE: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/pureengage", body(required=True), returns="IdentityProvider"
)
_PUT_IDENTITYPROVIDERS_SALESFORCE: ApiOperation[IdentityProvider] = ApiOperation(
    "PUT", "/api/v2/identityproviders/salesforce", body(required=True), returns="IdentityProvider"
)


class IdentityProviderApi(Api):
    """The Identity Provider operations of the Platform API."""

    def delete_identityprovider(
        self,
        provider_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/identityproviders/{providerId}: returns None.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDER, options, provider_id)

    def delete_identityproviders_adfs(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/adfs: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_ADFS, options)

    def delete_identityproviders_cic(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/cic: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_CIC, options)

    def delete_identityproviders_generic(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/generic: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_GENERIC, options)

    def delete_identityproviders_gsuite(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/gsuite: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_GSUITE, options)

    def delete_identityproviders_identitynow(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/identitynow: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_IDENTITYNOW, options)

    def delete_identityproviders_okta(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/okta: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_OKTA, options)

    def delete_identityproviders_onelogin(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/onelogin: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_ONELOGIN, options)

    def delete_identityproviders_ping(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/ping: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_PING, options)

    def delete_identityproviders_purecloud(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/purecloud: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_PURECLOUD, options)

    def delete_identityproviders_pureengage(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/pureengage: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_PUREENGAGE, options)

    def delete_identityproviders_salesforce(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/identityproviders/salesforce: returns Any.

        Permissions: any of sso:provider:delete.
        """
        return self._call(_DELETE_IDENTITYPROVIDERS_SALESFORCE, options)

    def get_identityprovider(
        self,
        provider_id: str,
        **options: Unpack[CallOptions],
    ) -> CustomProvider:
        """GET /api/v2/identityproviders/{providerId}: returns CustomProvider.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDER, options, provider_id)

    def get_identityproviders(
        self,
        **options: Unpack[CallOptions],
    ) -> IdentityProviderEntityListing:
        """GET /api/v2/identityproviders: returns IdentityProviderEntityListing.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS, options)

    def get_identityproviders_adfs(
        self,
        **options: Unpack[CallOptions],
    ) -> ADFS:
        """GET /api/v2/identityproviders/adfs: returns ADFS.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_ADFS, options)

    def get_identityproviders_cic(
        self,
        **options: Unpack[CallOptions],
    ) -> CustomerInteractionCenter:
        """GET /api/v2/identityproviders/cic: returns CustomerInteractionCenter.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_CIC, options)

    def get_identityproviders_generic(
        self,
        **options: Unpack[CallOptions],
    ) -> GenericSAML:
        """GET /api/v2/identityproviders/generic: returns GenericSAML.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_GENERIC, options)

    def get_identityproviders_gsuite(
        self,
        **options: Unpack[CallOptions],
    ) -> GSuite:
        """GET /api/v2/identityproviders/gsuite: returns GSuite.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_GSUITE, options)

    def get_identityproviders_identitynow(
        self,
        **options: Unpack[CallOptions],
    ) -> IdentityNow:
        """GET /api/v2/identityproviders/identitynow: returns IdentityNow.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_IDENTITYNOW, options)

    def get_identityproviders_okta(
        self,
        **options: Unpack[CallOptions],
    ) -> Okta:
        """GET /api/v2/identityproviders/okta: returns Okta.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_OKTA, options)

    def get_identityproviders_onelogin(
        self,
        **options: Unpack[CallOptions],
    ) -> OneLogin:
        """GET /api/v2/identityproviders/onelogin: returns OneLogin.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_ONELOGIN, options)

    def get_identityproviders_ping(
        self,
        **options: Unpack[CallOptions],
    ) -> PingIdentity:
        """GET /api/v2/identityproviders/ping: returns PingIdentity.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_PING, options)

    def get_identityproviders_purecloud(
        self,
        **options: Unpack[CallOptions],
    ) -> PureCloud:
        """GET /api/v2/identityproviders/purecloud: returns PureCloud.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_PURECLOUD, options)

    def get_identityproviders_pureengage(
        self,
        **options: Unpack[CallOptions],
    ) -> PureEngage:
        """GET /api/v2/identityproviders/pureengage: returns PureEngage.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_PUREENGAGE, options)

    def get_identityproviders_salesforce(
        self,
        **options: Unpack[CallOptions],
    ) -> Salesforce:
        """GET /api/v2/identityproviders/salesforce: returns Salesforce.

        Permissions: any of sso:provider:view.
        """
        return self._call(_GET_IDENTITYPROVIDERS_SALESFORCE, options)

    def post_identityproviders(
        self,
        body: CustomProvider | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomProvider:
        """POST /api/v2/identityproviders: returns CustomProvider.

        Permissions: any of sso:provider:add.
        """
        return self._call(_POST_IDENTITYPROVIDERS, options, body)

    def put_identityprovider(
        self,
        provider_id: str,
        body: CustomProvider | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomProvider:
        """PUT /api/v2/identityproviders/{providerId}: returns CustomProvider.

        Permissions: any of sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDER, options, provider_id, body)

    def put_identityproviders_adfs(
        self,
        body: ADFS | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/adfs: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_ADFS, options, body)

    def put_identityproviders_cic(
        self,
        body: CustomerInteractionCenter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/cic: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_CIC, options, body)

    def put_identityproviders_generic(
        self,
        body: GenericSAML | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/generic: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_GENERIC, options, body)

    def put_identityproviders_gsuite(
        self,
        body: GSuite | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/gsuite: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_GSUITE, options, body)

    def put_identityproviders_identitynow(
        self,
        body: IdentityNow | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityNow:
        """PUT /api/v2/identityproviders/identitynow: returns IdentityNow.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_IDENTITYNOW, options, body)

    def put_identityproviders_okta(
        self,
        body: Okta | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/okta: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_OKTA, options, body)

    def put_identityproviders_onelogin(
        self,
        body: OneLogin | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/onelogin: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_ONELOGIN, options, body)

    def put_identityproviders_ping(
        self,
        body: PingIdentity | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/ping: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_PING, options, body)

    def put_identityproviders_purecloud(
        self,
        body: PureCloud | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/purecloud: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_PURECLOUD, options, body)

    def put_identityproviders_pureengage(
        self,
        body: PureEngage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/pureengage: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_PUREENGAGE, options, body)

    def put_identityproviders_salesforce(
        self,
        body: Salesforce | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """PUT /api/v2/identityproviders/salesforce: returns IdentityProvider.

        Permissions: any of sso:provider:add, sso:provider:edit.
        """
        return self._call(_PUT_IDENTITYPROVIDERS_SALESFORCE, options, body)
