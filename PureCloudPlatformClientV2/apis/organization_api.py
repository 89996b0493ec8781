# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        EmbeddedIntegration, FeatureState, FieldConfig, FreeTrialLimitDocs, IpAddressAuthentication,
        LimitChangeRequestDetails, LimitChangeRequestsEntityListing, LimitCountListing, LimitDocumentation,
        LimitsEntityListing, OrgAuthSettings, OrgWhitelistSettings, Organization, OrganizationFeatures,
    )

_GET_FIELDCONFIG: ApiOperation[FieldConfig] = ApiOperation(
    "GET", "/api/v2/fieldconfig", query("type", required=True), returns="FieldConfig", deprecated=True
)
_GET_ORGANIZATIONS_AUTHENTICATION_SETTINGS: ApiOperation[OrgAuthSettings] = ApiOperation(
    "GET", "/api/v2/organizations/authentication/settings", returns="OrgAuthSettings"
)
_GET_ORGANIZATIONS_EMBEDDEDINTEGRATION: ApiOperation[EmbeddedIntegration] = ApiOperation(
    "GET", "/api/v2/organizations/embeddedintegration", returns="EmbeddedIntegration", deprecated=True
)
_GET_ORGANIZATIONS_IPADDRESSAUTHENTICATION: ApiOperation[IpAddressAuthentication] = ApiOperation(
    "GET", "/api/v2/organizations/ipaddressauthentication", returns="IpAddressAuthentication", deprecated=True
)
_GET_ORGANIZATIONS_LIMITS_CHANGEREQUEST: ApiOperation[LimitChangeRequestDetails] = ApiOperation(
    "GET", "/api/v2/organizations/limits/changerequests/{requestId}", path("requestId"),
    returns="LimitChangeRequestDetails",
)
_GET_ORGANIZATIONS_LIMITS_CHANGEREQUESTS: ApiOperation[LimitChangeRequestsEntityListing] = ApiOperation(
    "GET", "/api/v2/organizations/limits/changerequests", query("after"), query("before"), query("status"),
    query("pageSize"), query("expand", "multi"), returns="LimitChangeRequestsEntityListing",
)
_GET_ORGANIZATIONS_LIMITS_DOCS: ApiOperation[LimitDocumentation] = ApiOperation(
    "GET", "/api/v2/organizations/limits/docs", returns="LimitDocumentation"
)
_GET_ORGANIZATIONS_LIMITS_DOCS_FREETRIAL: ApiOperation[FreeTrialLimitDocs] = ApiOperation(
    "GET", "/api/v2/organizations/limits/docs/freetrial", returns="FreeTrialLimitDocs"
)
_GET_ORGANIZATIONS_LIMITS_NAMESPACE: ApiOperation[LimitsEntityListing] = ApiOperation(
    "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}", path("namespaceName"),
    returns="LimitsEntityListing",
)
_GET_ORGANIZATIONS_LIMITS_NAMESPACE_COUNTS: ApiOperation[LimitCountListing] = ApiOperation(
    "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}/counts", path("namespaceName"), query("cursor"),
    query("entityId"), query("userId"), returns="LimitCountListing",
)
_GET_ORGANIZATIONS_LIMITS_NAMESPACE_DEFAULTS: ApiOperation[LimitsEntityListing] = ApiOperation(
    "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}/defaults", path("namespaceName"),
    returns="LimitsEntityListing",
)
_GET_ORGANIZATIONS_LIMITS_NAMESPACE_LIMIT_COUNTS: ApiOperation[LimitCountListing] = ApiOperation(
    "GET", "/api/v2/organizations/limits/namespaces/{namespaceName}/limits/{limitName}/counts", path("namespaceName"),
    path("limitName"), query("entityId"), query("userId"), query("cursor"), returns="LimitCountListing",
)
_GET_ORGANIZATIONS_LIMITS_NAMESPACES: ApiOperation[Any] = ApiOperation(
    "GET", "/api/v2/organizations/limits/namespaces", query("pageSize"), query("pageNumber"), returns="object"
)
_GET_ORGANIZATIONS_ME: ApiOperation[Organization] = ApiOperation(
    "GET", "/api/v2/organizations/me", returns="Organization"
)
_GET_ORGANIZATIONS_WHITELIST: ApiOperation[OrgWhitelistSettings] = ApiOperation(
    "GET", "/api/v2/organizations/whitelist", returns="OrgWhitelistSettings", deprecated=True
)
_PATCH_ORGANIZATIONS_AUTHENTICATION_SETTINGS: ApiOperation[OrgAuthSettings] = ApiOperation(
    "PATCH", "/api/v2/organizations/authentication/settings", body(required=True), returns="OrgAuthSettings"
)
_PATCH_ORGANIZATIONS_FEATURE: ApiOperation[OrganizationFeatures] = ApiOperation(
    "PATCH", "/api/v2/organizations/features/{featureName}", path("featureName"), body("enabled", required=True),
    returns="OrganizationFeatures",
)
_PUT_ORGANIZATIONS_EMBEDDEDINTEGRATION: ApiOperation[EmbeddedIntegration] = ApiOperation(
    "PUT", "/api/v2/organizations/embeddedintegration", body(required=True), returns="EmbeddedIntegration",
    deprecated=True,
)
_PUT_ORGANIZATIONS_IPADDRESSAUTHENTICATION: ApiOperation[IpAddressAuthentication] = ApiOperation(
    "PUT", "/api/v2/organizations/ipaddressauthentication", body(required=True), returns="IpAddressAuthentication",
    deprecated=True,
)
_PUT_ORGANIZATIONS_ME: ApiOperation[Organization] = ApiOperation(
    "PUT", "/api/v2/organizations/me", body(), returns="Organization"
)
_PUT_ORGANIZATIONS_WHITELIST: ApiOperation[OrgWhitelistSettings] = ApiOperation(
    "PUT", "/api/v2/organizations/whitelist", body(required=True), returns="OrgWhitelistSettings", deprecated=True
)


class OrganizationApi(Api):
    """The Organization operations of the Platform API."""

    def get_fieldconfig(
        self,
        type: Literal["person", "group", "org"],
        **options: Unpack[CallOptions],
    ) -> FieldConfig:
        """GET /api/v2/fieldconfig: returns FieldConfig.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            type: person, group, org.
        """
        return self._call(_GET_FIELDCONFIG, options, type)

    def get_organizations_authentication_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> OrgAuthSettings:
        """GET /api/v2/organizations/authentication/settings: returns OrgAuthSettings.

        Permissions: any of directory:organization:admin.
        """
        return self._call(_GET_ORGANIZATIONS_AUTHENTICATION_SETTINGS, options)

    def get_organizations_embeddedintegration(
        self,
        **options: Unpack[CallOptions],
    ) -> EmbeddedIntegration:
        """GET /api/v2/organizations/embeddedintegration: returns EmbeddedIntegration.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_ORGANIZATIONS_EMBEDDEDINTEGRATION, options)

    def get_organizations_ipaddressauthentication(
        self,
        **options: Unpack[CallOptions],
    ) -> IpAddressAuthentication:
        """GET /api/v2/organizations/ipaddressauthentication: returns IpAddressAuthentication.

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_ORGANIZATIONS_IPADDRESSAUTHENTICATION, options)

    def get_organizations_limits_changerequest(
        self,
        request_id: str,
        **options: Unpack[CallOptions],
    ) -> LimitChangeRequestDetails:
        """GET /api/v2/organizations/limits/changerequests/{requestId}: returns LimitChangeRequestDetails.

        Permissions: any of limits:organization:view.
        """
        return self._call(_GET_ORGANIZATIONS_LIMITS_CHANGEREQUEST, options, request_id)

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
        """GET /api/v2/organizations/limits/changerequests: returns LimitChangeRequestsEntityListing.

        Permissions: any of limits:organization:view.

        Parameters:
            status: Approved, Rejected, Rollback, Pending, Open, SecondaryApprovalNamespacesAdded, ReviewerApproved,
                ReviewerRejected, ReviewerRollback, ImplementingChange, ChangeImplemented, ImplementingRollback,
                RollbackImplemented.
            page_size: default 25.
            expand: any of statusHistory.
        """
        return self._call(_GET_ORGANIZATIONS_LIMITS_CHANGEREQUESTS, options, after, before, status, page_size, expand)

    def get_organizations_limits_docs(
        self,
        **options: Unpack[CallOptions],
    ) -> LimitDocumentation:
        """GET /api/v2/organizations/limits/docs: returns LimitDocumentation."""
        return self._call(_GET_ORGANIZATIONS_LIMITS_DOCS, options)

    def get_organizations_limits_docs_freetrial(
        self,
        **options: Unpack[CallOptions],
    ) -> FreeTrialLimitDocs:
        """GET /api/v2/organizations/limits/docs/freetrial: returns FreeTrialLimitDocs."""
        return self._call(_GET_ORGANIZATIONS_LIMITS_DOCS_FREETRIAL, options)

    def get_organizations_limits_namespace(
        self,
        namespace_name: str,
        **options: Unpack[CallOptions],
    ) -> LimitsEntityListing:
        """GET /api/v2/organizations/limits/namespaces/{namespaceName}: returns LimitsEntityListing."""
        return self._call(_GET_ORGANIZATIONS_LIMITS_NAMESPACE, options, namespace_name)

    def get_organizations_limits_namespace_counts(
        self,
        namespace_name: str,
        *,
        cursor: str | None = None,
        entity_id: str | None = None,
        user_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> LimitCountListing:
        """GET /api/v2/organizations/limits/namespaces/{namespaceName}/counts: returns LimitCountListing.

        Permissions: any of limits:count:view.
        """
        return self._call(
            _GET_ORGANIZATIONS_LIMITS_NAMESPACE_COUNTS, options, namespace_name, cursor, entity_id, user_id
        )

    def get_organizations_limits_namespace_defaults(
        self,
        namespace_name: str,
        **options: Unpack[CallOptions],
    ) -> LimitsEntityListing:
        """GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults: returns LimitsEntityListing."""
        return self._call(_GET_ORGANIZATIONS_LIMITS_NAMESPACE_DEFAULTS, options, namespace_name)

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
        """GET /api/v2/organizations/limits/namespaces/{namespaceName}/limits/{limitName}/counts: returns
        LimitCountListing.

        Permissions: any of limits:count:view.
        """
        return self._call(
            _GET_ORGANIZATIONS_LIMITS_NAMESPACE_LIMIT_COUNTS, options, namespace_name, limit_name, entity_id, user_id,
            cursor,
        )

    def get_organizations_limits_namespaces(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Any:
        """GET /api/v2/organizations/limits/namespaces: returns Any.

        Parameters:
            page_size: default 100.
            page_number: default 1.
        """
        return self._call(_GET_ORGANIZATIONS_LIMITS_NAMESPACES, options, page_size, page_number)

    def get_organizations_me(
        self,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """GET /api/v2/organizations/me: returns Organization."""
        return self._call(_GET_ORGANIZATIONS_ME, options)

    def get_organizations_whitelist(
        self,
        **options: Unpack[CallOptions],
    ) -> OrgWhitelistSettings:
        """GET /api/v2/organizations/whitelist: returns OrgWhitelistSettings.

        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_ORGANIZATIONS_WHITELIST, options)

    def patch_organizations_authentication_settings(
        self,
        body: OrgAuthSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrgAuthSettings:
        """PATCH /api/v2/organizations/authentication/settings: returns OrgAuthSettings.

        Permissions: any of directory:organization:admin.
        """
        return self._call(_PATCH_ORGANIZATIONS_AUTHENTICATION_SETTINGS, options, body)

    def patch_organizations_feature(
        self,
        feature_name: Literal[
            "realtimeCIC", "purecloud", "hipaa", "ucEnabled", "pci", "purecloudVoice", "xmppFederation", "chat",
            "informalPhotos", "directory", "contactCenter", "unifiedCommunications", "custserv",
        ],
        enabled: FeatureState | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationFeatures:
        """PATCH /api/v2/organizations/features/{featureName}: returns OrganizationFeatures.

        Permissions: any of directory:organization:admin.

        Parameters:
            feature_name: realtimeCIC, purecloud, hipaa, ucEnabled, pci, purecloudVoice, xmppFederation, chat,
                informalPhotos, directory, contactCenter, unifiedCommunications, custserv.
        """
        return self._call(_PATCH_ORGANIZATIONS_FEATURE, options, feature_name, enabled)

    def put_organizations_embeddedintegration(
        self,
        body: EmbeddedIntegration | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> EmbeddedIntegration:
        """PUT /api/v2/organizations/embeddedintegration: returns EmbeddedIntegration.

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_ORGANIZATIONS_EMBEDDEDINTEGRATION, options, body)

    def put_organizations_ipaddressauthentication(
        self,
        body: IpAddressAuthentication | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> IpAddressAuthentication:
        """PUT /api/v2/organizations/ipaddressauthentication: returns IpAddressAuthentication.

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_ORGANIZATIONS_IPADDRESSAUTHENTICATION, options, body)

    def put_organizations_me(
        self,
        *,
        body: Organization | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> Organization:
        """PUT /api/v2/organizations/me: returns Organization.

        Permissions: any of directory:organization:admin.
        """
        return self._call(_PUT_ORGANIZATIONS_ME, options, body)

    def put_organizations_whitelist(
        self,
        body: OrgWhitelistSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrgWhitelistSettings:
        """PUT /api/v2/organizations/whitelist: returns OrgWhitelistSettings.

        Permissions: any of directory:organization:admin.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_ORGANIZATIONS_WHITELIST, options, body)
