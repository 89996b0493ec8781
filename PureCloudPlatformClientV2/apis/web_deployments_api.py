# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, header, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        CobrowseWebMessagingSession, ExpandableWebDeploymentEntityListing, SignedData, WebDeployment,
        WebDeploymentActiveConfigurationOnDeployment, WebDeploymentConfigurationVersion,
        WebDeploymentConfigurationVersionEntityListing, WebDeploymentsAuthorizationResponse,
        WebDeploymentsOAuthExchangeRequest, WebDeploymentsRefreshJWTRequest,
    )

_DELETE_WEBDEPLOYMENTS_CONFIGURATION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/webdeployments/configurations/{configurationId}", path("configurationId")
)
_DELETE_WEBDEPLOYMENTS_DEPLOYMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/webdeployments/deployments/{deploymentId}", path("deploymentId")
)
_DELETE_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID: ApiOperation[Any] = ApiOperation(
    "DELETE", "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}", path("deploymentId"),
    path("sessionId"), returns="object", auth=(),
)
_DELETE_WEBDEPLOYMENTS_TOKEN_REVOKE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/webdeployments/token/revoke", header("X-Journey-Session-Id"), header("X-Journey-Session-Type"),
    auth=(),
)
_GET_WEBDEPLOYMENTS_CONFIGURATION_VERSION: ApiOperation[WebDeploymentConfigurationVersion] = ApiOperation(
    "GET", "/api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}", path("configurationId"),
    path("versionId"), returns="WebDeploymentConfigurationVersion",
)
_GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS: ApiOperation[WebDeploymentConfigurationVersionEntityListing] = ApiOperation(
    "GET", "/api/v2/webdeployments/configurations/{configurationId}/versions", path("configurationId"),
    returns="WebDeploymentConfigurationVersionEntityListing",
)
_GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT: ApiOperation[WebDeploymentConfigurationVersion] = ApiOperation(
    "GET", "/api/v2/webdeployments/configurations/{configurationId}/versions/draft", path("configurationId"),
    returns="WebDeploymentConfigurationVersion",
)
_GET_WEBDEPLOYMENTS_CONFIGURATIONS: ApiOperation[WebDeploymentConfigurationVersionEntityListing] = ApiOperation(
    "GET", "/api/v2/webdeployments/configurations", query("showOnlyPublished"),
    returns="WebDeploymentConfigurationVersionEntityListing",
)
_GET_WEBDEPLOYMENTS_DEPLOYMENT: ApiOperation[WebDeployment] = ApiOperation(
    "GET", "/api/v2/webdeployments/deployments/{deploymentId}", path("deploymentId"), query("expand", "multi"),
    returns="WebDeployment",
)
_GET_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID: ApiOperation[CobrowseWebMessagingSession] = ApiOperation(
    "GET", "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}", path("deploymentId"),
    path("sessionId"), returns="CobrowseWebMessagingSession", auth=(),
)
_GET_WEBDEPLOYMENTS_DEPLOYMENT_CONFIGURATIONS: ApiOperation[WebDeploymentActiveConfigurationOnDeployment] = ApiOperation(
    "GET", "/api/v2/webdeployments/deployments/{deploymentId}/configurations", path("deploymentId"), query("type"),
    query("expand", "multi"), returns="WebDeploymentActiveConfigurationOnDeployment",
)
_GET_WEBDEPLOYMENTS_DEPLOYMENTS: ApiOperation[ExpandableWebDeploymentEntityListing] = ApiOperation(
    "GET", "/api/v2/webdeployments/deployments", query("expand", "multi"),
    returns="ExpandableWebDeploymentEntityListing",
)
_POST_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT_PUBLISH: ApiOperation[WebDeploymentConfigurationVersion] = ApiOperation(
    "POST", "/api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish", path("configurationId"),
    returns="WebDeploymentConfigurationVersion",
)
_POST_WEBDEPLOYMENTS_CONFIGURATIONS: ApiOperation[WebDeploymentConfigurationVersion] = ApiOperation(
    "POST", "/api/v2/webdeployments/configurations", body("configuration_version", required=True),
    returns="WebDeploymentConfigurationVersion",
)
_POST_WEBDEPLOYMENTS_DEPLOYMENTS: ApiOperation[WebDeployment] = ApiOperation(
    "POST", "/api/v2/webdeployments/deployments", body("deployment", required=True), returns="WebDeployment"
)
_POST_WEBDEPLOYMENTS_TOKEN_OAUTHCODEGRANTJWTEXCHANGE: ApiOperation[WebDeploymentsAuthorizationResponse] = ApiOperation(
    "POST", "/api/v2/webdeployments/token/oauthcodegrantjwtexchange", body(required=True),
    returns="WebDeploymentsAuthorizationResponse", auth=(),
)
_POST_WEBDEPLOYMENTS_TOKEN_REFRESH: ApiOperation[SignedData] = ApiOperation(
    "POST", "/api/v2/webdeployments/token/refresh", body(), returns="SignedData", auth=()
)
_PUT_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT: ApiOperation[WebDeploymentConfigurationVersion] = ApiOperation(
    "PUT", "/api/v2/webdeployments/configurations/{configurationId}/versions/draft", path("configurationId"),
    body("configuration_version", required=True), returns="WebDeploymentConfigurationVersion",
)
_PUT_WEBDEPLOYMENTS_DEPLOYMENT: ApiOperation[WebDeployment] = ApiOperation(
    "PUT", "/api/v2/webdeployments/deployments/{deploymentId}", path("deploymentId"), body("deployment", required=True),
    returns="WebDeployment",
)


class WebDeploymentsApi(Api):
    """The Web Deployments operations of the Platform API."""

    def delete_webdeployments_configuration(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/webdeployments/configurations/{configurationId}: returns None.

        Permissions: all of webDeployments:configuration:delete.
        """
        return self._call(_DELETE_WEBDEPLOYMENTS_CONFIGURATION, options, configuration_id)

    def delete_webdeployments_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/webdeployments/deployments/{deploymentId}: returns None.

        Permissions: all of webDeployments:deployment:delete.
        """
        return self._call(_DELETE_WEBDEPLOYMENTS_DEPLOYMENT, options, deployment_id)

    def delete_webdeployments_deployment_cobrowse_session_id(
        self,
        deployment_id: str,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}: returns Any."""
        return self._call(_DELETE_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID, options, deployment_id, session_id)

    def delete_webdeployments_token_revoke(
        self,
        *,
        x_journey_session_id: str | None = None,
        x_journey_session_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/webdeployments/token/revoke: returns None."""
        return self._call(_DELETE_WEBDEPLOYMENTS_TOKEN_REVOKE, options, x_journey_session_id, x_journey_session_type)

    def get_webdeployments_configuration_version(
        self,
        configuration_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}: returns
        WebDeploymentConfigurationVersion.

        Permissions: all of webDeployments:configuration:view.
        """
        return self._call(_GET_WEBDEPLOYMENTS_CONFIGURATION_VERSION, options, configuration_id, version_id)

    def get_webdeployments_configuration_versions(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersionEntityListing:
        """GET /api/v2/webdeployments/configurations/{configurationId}/versions: returns
        WebDeploymentConfigurationVersionEntityListing.

        Permissions: all of webDeployments:configuration:view.
        """
        return self._call(_GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS, options, configuration_id)

    def get_webdeployments_configuration_versions_draft(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft: returns
        WebDeploymentConfigurationVersion.

        Permissions: all of webDeployments:configuration:view.
        """
        return self._call(_GET_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT, options, configuration_id)

    def get_webdeployments_configurations(
        self,
        *,
        show_only_published: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersionEntityListing:
        """GET /api/v2/webdeployments/configurations: returns WebDeploymentConfigurationVersionEntityListing.

        Permissions: all of webDeployments:configuration:view.
        """
        return self._call(_GET_WEBDEPLOYMENTS_CONFIGURATIONS, options, show_only_published)

    def get_webdeployments_deployment(
        self,
        deployment_id: str,
        *,
        expand: Sequence[Literal["supportedContent", "flowDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WebDeployment:
        """GET /api/v2/webdeployments/deployments/{deploymentId}: returns WebDeployment.

        Permissions: all of webDeployments:deployment:view.

        Parameters:
            expand: any of supportedContent, flowDetails.
        """
        return self._call(_GET_WEBDEPLOYMENTS_DEPLOYMENT, options, deployment_id, expand)

    def get_webdeployments_deployment_cobrowse_session_id(
        self,
        deployment_id: str,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> CobrowseWebMessagingSession:
        """GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}: returns
        CobrowseWebMessagingSession.
        """
        return self._call(_GET_WEBDEPLOYMENTS_DEPLOYMENT_COBROWSE_SESSION_ID, options, deployment_id, session_id)

    def get_webdeployments_deployment_configurations(
        self,
        deployment_id: str,
        *,
        type: str | None = None,
        expand: Sequence[Literal["supportedContent"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentActiveConfigurationOnDeployment:
        """GET /api/v2/webdeployments/deployments/{deploymentId}/configurations: returns
        WebDeploymentActiveConfigurationOnDeployment.

        Parameters:
            expand: any of supportedContent.
        """
        return self._call(_GET_WEBDEPLOYMENTS_DEPLOYMENT_CONFIGURATIONS, options, deployment_id, type, expand)

    def get_webdeployments_deployments(
        self,
        *,
        expand: Sequence[Literal["Configuration", "SupportedContent"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExpandableWebDeploymentEntityListing:
        """GET /api/v2/webdeployments/deployments: returns ExpandableWebDeploymentEntityListing.

        Permissions: all of webDeployments:deployment:view.

        Parameters:
            expand: any of Configuration, SupportedContent.
        """
        return self._call(_GET_WEBDEPLOYMENTS_DEPLOYMENTS, options, expand)

    def post_webdeployments_configuration_versions_draft_publish(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish: returns
        WebDeploymentConfigurationVersion.

        Permissions: all of webDeployments:configuration:edit, webDeployments:configuration:add.
        """
        return self._call(_POST_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT_PUBLISH, options, configuration_id)

    def post_webdeployments_configurations(
        self,
        configuration_version: WebDeploymentConfigurationVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """POST /api/v2/webdeployments/configurations: returns WebDeploymentConfigurationVersion.

        Permissions: all of webDeployments:configuration:add.
        """
        return self._call(_POST_WEBDEPLOYMENTS_CONFIGURATIONS, options, configuration_version)

    def post_webdeployments_deployments(
        self,
        deployment: WebDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeployment:
        """POST /api/v2/webdeployments/deployments: returns WebDeployment.

        Permissions: all of webDeployments:deployment:add.
        """
        return self._call(_POST_WEBDEPLOYMENTS_DEPLOYMENTS, options, deployment)

    def post_webdeployments_token_oauthcodegrantjwtexchange(
        self,
        body: WebDeploymentsOAuthExchangeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeploymentsAuthorizationResponse:
        """POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange: returns WebDeploymentsAuthorizationResponse."""
        return self._call(_POST_WEBDEPLOYMENTS_TOKEN_OAUTHCODEGRANTJWTEXCHANGE, options, body)

    def post_webdeployments_token_refresh(
        self,
        *,
        body: WebDeploymentsRefreshJWTRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SignedData:
        """POST /api/v2/webdeployments/token/refresh: returns SignedData."""
        return self._call(_POST_WEBDEPLOYMENTS_TOKEN_REFRESH, options, body)

    def put_webdeployments_configuration_versions_draft(
        self,
        configuration_id: str,
        configuration_version: WebDeploymentConfigurationVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft: returns
        WebDeploymentConfigurationVersion.

        Permissions: all of webDeployments:configuration:edit.
        """
        return self._call(
            _PUT_WEBDEPLOYMENTS_CONFIGURATION_VERSIONS_DRAFT, options, configuration_id, configuration_version
        )

    def put_webdeployments_deployment(
        self,
        deployment_id: str,
        deployment: WebDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeployment:
        """PUT /api/v2/webdeployments/deployments/{deploymentId}: returns WebDeployment.

        Permissions: all of webDeployments:deployment:edit.
        """
        return self._call(_PUT_WEBDEPLOYMENTS_DEPLOYMENT, options, deployment_id, deployment)
