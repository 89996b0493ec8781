# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    EmbeddedIntegration, FeatureState, FieldConfig, FreeTrialLimitDocs, IpAddressAuthentication,
    LimitChangeRequestDetails, LimitChangeRequestsEntityListing, LimitCountListing, LimitDocumentation,
    LimitsEntityListing, OrgAuthSettings, OrgWhitelistSettings, Organization, OrganizationFeatures,
)
from ..operation import Api, CallOptions

class OrganizationApi(Api):
    """The Organization operations of the Platform API."""

    def get_fieldconfig(
        self,
        type: Literal["person", "group", "org"],
        **options: Unpack[CallOptions],
    ) -> FieldConfig:
        """Get the field configuration.

        GET /api/v2/fieldconfig

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            type: Kind to choose; person, group, org.
        """
        ...

    def get_organizations_authentication_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> OrgAuthSettings:
        """Get the organization authentication settings.

        GET /api/v2/organizations/authentication/settings

        Permissions: any of directory:organization:admin.
        """
        ...

    def get_organizations_embeddedintegration(
        self,
        **options: Unpack[CallOptions],
    ) -> EmbeddedIntegration:
        """Get the embedding settings of the organization.

        GET /api/v2/organizations/embeddedintegration

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_organizations_ipaddressauthentication(
        self,
        **options: Unpack[CallOptions],
    ) -> IpAddressAuthentication:
        """Get the organization IP address authentication.

        GET /api/v2/organizations/ipaddressauthentication

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_organizations_limits_changerequest(
        self,
        request_id: str,
        **options: Unpack[CallOptions],
    ) -> LimitChangeRequestDetails:
        """Get a limit change request.

        GET /api/v2/organizations/limits/changerequests/{requestId}

        Permissions: any of limits:organization:view.
        """
        ...

    def get_organizations_limits_changerequests(
        self,
        *,
        after: int | None = None,
        before: int | None = None,
        status: Literal[
            "Approved", "Rejected", "Rollback", "Pending", "Open", "SecondaryApprovalNamespacesAdded",
            "ReviewerApproved", "ReviewerRejected", "ReviewerRollback", "ImplementingChange", "ChangeImplemented",
            "ImplementingRollback", "RollbackImplemented",
        ] | None = None,
        page_size: int | None = None,
        expand: Sequence[Literal["statusHistory"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> LimitChangeRequestsEntityListing:
        """List the limit change requests.

        GET /api/v2/organizations/limits/changerequests

        Permissions: any of limits:organization:view.
        Lists: its items are in entities; the next page is asked for by after, from next_uri of the answer.

        Parameters:
            after: Cursor: return what comes after it.
            before: Cursor: return what comes before it.
            status: Approved, Rejected, Rollback, Pending, Open, SecondaryApprovalNamespacesAdded, ReviewerApproved,
                ReviewerRejected, ReviewerRollback, ImplementingChange, ChangeImplemented, ImplementingRollback,
                RollbackImplemented.
            page_size: Most items on a page; default 25.
            expand: Further fields to include in the answer; any of statusHistory.
        """
        ...

    def get_organizations_limits_docs(
        self,
        **options: Unpack[CallOptions],
    ) -> LimitDocumentation:
        """Get the limit documentation.

        GET /api/v2/organizations/limits/docs
        """
        ...

    def get_organizations_limits_docs_freetrial(
        self,
        **options: Unpack[CallOptions],
    ) -> FreeTrialLimitDocs:
        """Get the documentation of the limits of a free trial.

        GET /api/v2/organizations/limits/docs/freetrial
        """
        ...

    def get_organizations_limits_namespace(
        self,
        namespace_name: str,
        **options: Unpack[CallOptions],
    ) -> LimitsEntityListing:
        """List the limits of a namespace.

        GET /api/v2/organizations/limits/namespaces/{namespaceName}

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_organizations_limits_namespace_counts(
        self,
        namespace_name: str,
        *,
        cursor: str | None = None,
        entity_id: str | None = None,
        user_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LimitCountListing:
        """List the counts of a limit namespace.

        GET /api/v2/organizations/limits/namespaces/{namespaceName}/counts

        Permissions: any of limits:count:view.
        Lists: its items are in entities; the next page is asked for by cursor, from next_uri of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_organizations_limits_namespace_defaults(
        self,
        namespace_name: str,
        **options: Unpack[CallOptions],
    ) -> LimitsEntityListing:
        """List the defaults of a limit namespace.

        GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults

        Lists: its items are in entities; there is one page.
        """
        ...

    def get_organizations_limits_namespace_limit_counts(
        self,
        namespace_name: str,
        limit_name: str,
        *,
        entity_id: str | None = None,
        user_id: str | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LimitCountListing:
        """List the counts of a limit in a limit namespace.

        GET /api/v2/organizations/limits/namespaces/{namespaceName}/limits/{limitName}/counts

        Permissions: any of limits:count:view.
        Lists: its items are in entities; the next page is asked for by cursor, from next_uri of the answer.

        Parameters:
            cursor: Place in the list, from the answer before.
        """
        ...

    def get_organizations_limits_namespaces(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """List the namespaces of limits.

        GET /api/v2/organizations/limits/namespaces

        Parameters:
            page_size: Most items on a page; default 100.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_organizations_me(
        self,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """Get your organization.

        GET /api/v2/organizations/me
        """
        ...

    def get_organizations_whitelist(
        self,
        **options: Unpack[CallOptions],
    ) -> OrgWhitelistSettings:
        """Get the organization whitelist.

        GET /api/v2/organizations/whitelist

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def patch_organizations_authentication_settings(
        self,
        body: OrgAuthSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrgAuthSettings:
        """Change some of the organization authentication settings.

        PATCH /api/v2/organizations/authentication/settings

        Permissions: any of directory:organization:admin.

        Parameters:
            body: What is sent: a set of organization auth settings (multifactor authentication required, domain
                allowlist enabled, domain allowlist and 3 more).
        """
        ...

    def patch_organizations_feature(
        self,
        feature_name: Literal[
            "realtimeCIC", "purecloud", "hipaa", "ucEnabled", "pci", "purecloudVoice", "xmppFederation", "chat",
            "informalPhotos", "directory", "contactCenter", "unifiedCommunications", "custserv",
        ],
        enabled: FeatureState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationFeatures:
        """Switch a feature of the organization on or off.

        PATCH /api/v2/organizations/features/{featureName}

        Permissions: any of directory:organization:admin.

        Parameters:
            feature_name: realtimeCIC, purecloud, hipaa, ucEnabled, pci, purecloudVoice, xmppFederation, chat,
                informalPhotos, directory, contactCenter, unifiedCommunications, custserv.
            enabled: What is sent: a feature state (enabled).
        """
        ...

    def put_organizations_embeddedintegration(
        self,
        body: EmbeddedIntegration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmbeddedIntegration:
        """Update the embedding settings of the organization.

        PUT /api/v2/organizations/embeddedintegration

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an embedded integration (enable whitelist and domain whitelist).
        """
        ...

    def put_organizations_ipaddressauthentication(
        self,
        body: IpAddressAuthentication | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IpAddressAuthentication:
        """Update the organization IP address authentication.

        PUT /api/v2/organizations/ipaddressauthentication

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an IP address authentication (network whitelist).
        """
        ...

    def put_organizations_me(
        self,
        *,
        body: Organization | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """Update your organization.

        PUT /api/v2/organizations/me

        Permissions: any of directory:organization:admin.

        Parameters:
            body: What is sent: an organization (name, default language, default country code and 12 more).
        """
        ...

    def put_organizations_whitelist(
        self,
        body: OrgWhitelistSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrgWhitelistSettings:
        """Update the organization whitelist.

        PUT /api/v2/organizations/whitelist

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: a set of organization whitelist settings (enable whitelist and domain whitelist).
        """
        ...
