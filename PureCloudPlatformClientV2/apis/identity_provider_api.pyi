# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import (
    ADFS, CustomProvider, CustomerInteractionCenter, GSuite, GenericSAML, IdentityNow, IdentityProvider,
    IdentityProviderEntityListing, Okta, OneLogin, PingIdentity, PureCloud, PureEngage, Salesforce,
)
from ..operation import Api, CallOptions

class IdentityProviderApi(Api):
    """The Identity Provider operations of the Platform API."""

    def delete_identityprovider(
        self,
        provider_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an identity provider.

        DELETE /api/v2/identityproviders/{providerId}

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_adfs(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the AD FS identity provider.

        DELETE /api/v2/identityproviders/adfs

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_cic(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the Customer Interaction Center identity provider.

        DELETE /api/v2/identityproviders/cic

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_generic(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the generic identity provider.

        DELETE /api/v2/identityproviders/generic

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_gsuite(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the G Suite identity provider.

        DELETE /api/v2/identityproviders/gsuite

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_identitynow(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the IdentityNow identity provider.

        DELETE /api/v2/identityproviders/identitynow

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_okta(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the Okta identity provider.

        DELETE /api/v2/identityproviders/okta

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_onelogin(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the OneLogin identity provider.

        DELETE /api/v2/identityproviders/onelogin

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_ping(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the Ping Identity provider.

        DELETE /api/v2/identityproviders/ping

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_purecloud(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the PureCloud identity provider.

        DELETE /api/v2/identityproviders/purecloud

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_pureengage(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the PureEngage identity provider.

        DELETE /api/v2/identityproviders/pureengage

        Permissions: any of sso:provider:delete.
        """
        ...

    def delete_identityproviders_salesforce(
        self,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete the Salesforce identity provider.

        DELETE /api/v2/identityproviders/salesforce

        Permissions: any of sso:provider:delete.
        """
        ...

    def get_identityprovider(
        self,
        provider_id: str,
        **options: Unpack[CallOptions],
    ) -> CustomProvider:
        """Get an identity provider.

        GET /api/v2/identityproviders/{providerId}

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders(
        self,
        **options: Unpack[CallOptions],
    ) -> IdentityProviderEntityListing:
        """List the identity providers.

        GET /api/v2/identityproviders

        Permissions: any of sso:provider:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_identityproviders_adfs(
        self,
        **options: Unpack[CallOptions],
    ) -> ADFS:
        """Get the AD FS identity provider.

        GET /api/v2/identityproviders/adfs

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_cic(
        self,
        **options: Unpack[CallOptions],
    ) -> CustomerInteractionCenter:
        """Get the Customer Interaction Center identity provider.

        GET /api/v2/identityproviders/cic

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_generic(
        self,
        **options: Unpack[CallOptions],
    ) -> GenericSAML:
        """Get the generic identity provider.

        GET /api/v2/identityproviders/generic

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_gsuite(
        self,
        **options: Unpack[CallOptions],
    ) -> GSuite:
        """Get the G Suite identity provider.

        GET /api/v2/identityproviders/gsuite

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_identitynow(
        self,
        **options: Unpack[CallOptions],
    ) -> IdentityNow:
        """Get the IdentityNow identity provider.

        GET /api/v2/identityproviders/identitynow

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_okta(
        self,
        **options: Unpack[CallOptions],
    ) -> Okta:
        """Get the Okta identity provider.

        GET /api/v2/identityproviders/okta

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_onelogin(
        self,
        **options: Unpack[CallOptions],
    ) -> OneLogin:
        """Get the OneLogin identity provider.

        GET /api/v2/identityproviders/onelogin

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_ping(
        self,
        **options: Unpack[CallOptions],
    ) -> PingIdentity:
        """Get the Ping Identity provider.

        GET /api/v2/identityproviders/ping

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_purecloud(
        self,
        **options: Unpack[CallOptions],
    ) -> PureCloud:
        """Get the PureCloud identity provider.

        GET /api/v2/identityproviders/purecloud

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_pureengage(
        self,
        **options: Unpack[CallOptions],
    ) -> PureEngage:
        """Get the PureEngage identity provider.

        GET /api/v2/identityproviders/pureengage

        Permissions: any of sso:provider:view.
        """
        ...

    def get_identityproviders_salesforce(
        self,
        **options: Unpack[CallOptions],
    ) -> Salesforce:
        """Get the Salesforce identity provider.

        GET /api/v2/identityproviders/salesforce

        Permissions: any of sso:provider:view.
        """
        ...

    def post_identityproviders(
        self,
        body: CustomProvider | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomProvider:
        """Create an identity provider.

        POST /api/v2/identityproviders

        Permissions: any of sso:provider:add.

        Parameters:
            body: What is sent: a custom provider (name, disabled, issuer URI and 14 more).
        """
        ...

    def put_identityprovider(
        self,
        provider_id: str,
        body: CustomProvider | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> CustomProvider:
        """Update an identity provider.

        PUT /api/v2/identityproviders/{providerId}

        Permissions: any of sso:provider:edit.

        Parameters:
            body: What is sent: a custom provider (name, disabled, issuer URI and 14 more).
        """
        ...

    def put_identityproviders_adfs(
        self,
        body: ADFS | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the AD FS identity provider.

        PUT /api/v2/identityproviders/adfs

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: an AD FS (name, disabled, issuer URI and 8 more).
        """
        ...

    def put_identityproviders_cic(
        self,
        body: CustomerInteractionCenter | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the Customer Interaction Center identity provider.

        PUT /api/v2/identityproviders/cic

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a customer interaction center (name, disabled, issuer URI and 8 more).
        """
        ...

    def put_identityproviders_generic(
        self,
        body: GenericSAML | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the generic identity provider.

        PUT /api/v2/identityproviders/generic

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a generic SAML (name, disabled, issuer URI and 11 more).
        """
        ...

    def put_identityproviders_gsuite(
        self,
        body: GSuite | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the G Suite identity provider.

        PUT /api/v2/identityproviders/gsuite

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a g suite (name, disabled, issuer URI and 8 more).
        """
        ...

    def put_identityproviders_identitynow(
        self,
        body: IdentityNow | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityNow:
        """Update the IdentityNow identity provider.

        PUT /api/v2/identityproviders/identitynow

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: an identity now (name, disabled, issuer URI and 8 more).
        """
        ...

    def put_identityproviders_okta(
        self,
        body: Okta | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the Okta identity provider.

        PUT /api/v2/identityproviders/okta

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: an Okta (name, disabled, issuer URI and 8 more).
        """
        ...

    def put_identityproviders_onelogin(
        self,
        body: OneLogin | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the OneLogin identity provider.

        PUT /api/v2/identityproviders/onelogin

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a one login (name, disabled, issuer URI and 8 more).
        """
        ...

    def put_identityproviders_ping(
        self,
        body: PingIdentity | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the Ping Identity provider.

        PUT /api/v2/identityproviders/ping

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a ping identity (name, disabled, issuer URI and 8 more).
        """
        ...

    def put_identityproviders_purecloud(
        self,
        body: PureCloud | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the PureCloud identity provider.

        PUT /api/v2/identityproviders/purecloud

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a pure cloud (name, disabled and 2 more).
        """
        ...

    def put_identityproviders_pureengage(
        self,
        body: PureEngage | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the PureEngage identity provider.

        PUT /api/v2/identityproviders/pureengage

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a pure engage (name, disabled, issuer URI and 9 more).
        """
        ...

    def put_identityproviders_salesforce(
        self,
        body: Salesforce | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IdentityProvider:
        """Update the Salesforce identity provider.

        PUT /api/v2/identityproviders/salesforce

        Permissions: any of sso:provider:add, sso:provider:edit.

        Parameters:
            body: What is sent: a Salesforce (name, disabled, issuer URI and 8 more).
        """
        ...
