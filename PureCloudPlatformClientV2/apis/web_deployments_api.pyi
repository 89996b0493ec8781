# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    CobrowseWebMessagingSession, ExpandableWebDeploymentEntityListing, SignedData, WebDeployment,
    WebDeploymentActiveConfigurationOnDeployment, WebDeploymentConfigurationVersion,
    WebDeploymentConfigurationVersionEntityListing, WebDeploymentsAuthorizationResponse,
    WebDeploymentsOAuthExchangeRequest, WebDeploymentsRefreshJWTRequest,
)
from ..operation import Api, CallOptions

class WebDeploymentsApi(Api):
    """The Web Deployments operations of the Platform API."""

    def delete_webdeployments_configuration(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a web deployment configuration.

        DELETE /api/v2/webdeployments/configurations/{configurationId}

        Permissions: all of webDeployments:configuration:delete.
        """
        ...

    def delete_webdeployments_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a web deployment.

        DELETE /api/v2/webdeployments/deployments/{deploymentId}

        Permissions: all of webDeployments:deployment:delete.
        """
        ...

    def delete_webdeployments_deployment_cobrowse_session_id(
        self,
        deployment_id: str,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> Any:
        """Delete a co-browse session of a web deployment.

        DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}
        """
        ...

    def delete_webdeployments_token_revoke(
        self,
        *,
        x_journey_session_id: str | None = None,
        x_journey_session_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Revoke the token of a web deployment.

        DELETE /api/v2/webdeployments/token/revoke

        Parameters:
            x_journey_session_type: Kind of x journey session.
        """
        ...

    def get_webdeployments_configuration_version(
        self,
        configuration_id: str,
        version_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """Get a version of a web deployment configuration.

        GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}

        Permissions: all of webDeployments:configuration:view.
        """
        ...

    def get_webdeployments_configuration_versions(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersionEntityListing:
        """List the versions of a web deployment configuration.

        GET /api/v2/webdeployments/configurations/{configurationId}/versions

        Permissions: all of webDeployments:configuration:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_webdeployments_configuration_versions_draft(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """Get the version draft of a web deployment configuration.

        GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft

        Permissions: all of webDeployments:configuration:view.
        """
        ...

    def get_webdeployments_configurations(
        self,
        *,
        show_only_published: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersionEntityListing:
        """List the web deployment configurations.

        GET /api/v2/webdeployments/configurations

        Permissions: all of webDeployments:configuration:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_webdeployments_deployment(
        self,
        deployment_id: str,
        *,
        expand: Sequence[Literal["supportedContent", "flowDetails"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WebDeployment:
        """Get a web deployment.

        GET /api/v2/webdeployments/deployments/{deploymentId}

        Permissions: all of webDeployments:deployment:view.

        Parameters:
            expand: Further fields to include in the answer; any of supportedContent, flowDetails.
        """
        ...

    def get_webdeployments_deployment_cobrowse_session_id(
        self,
        deployment_id: str,
        session_id: str,
        **options: Unpack[CallOptions],
    ) -> CobrowseWebMessagingSession:
        """Get a co-browse session of a web deployment.

        GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}
        """
        ...

    def get_webdeployments_deployment_configurations(
        self,
        deployment_id: str,
        *,
        type: str | None = None,
        expand: Sequence[Literal["supportedContent"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentActiveConfigurationOnDeployment:
        """Get the active configuration of a web deployment.

        GET /api/v2/webdeployments/deployments/{deploymentId}/configurations

        Parameters:
            type: Kind to choose.
            expand: Further fields to include in the answer; any of supportedContent.
        """
        ...

    def get_webdeployments_deployments(
        self,
        *,
        expand: Sequence[Literal["Configuration", "SupportedContent"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> ExpandableWebDeploymentEntityListing:
        """List the web deployments.

        GET /api/v2/webdeployments/deployments

        Permissions: all of webDeployments:deployment:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            expand: Further fields to include in the answer; any of Configuration, SupportedContent.
        """
        ...

    def post_webdeployments_configuration_versions_draft_publish(
        self,
        configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """Publish the draft of a web deployment configuration.

        POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish

        Permissions: all of webDeployments:configuration:edit, webDeployments:configuration:add.
        """
        ...

    def post_webdeployments_configurations(
        self,
        configuration_version: WebDeploymentConfigurationVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """Create a web deployment configuration.

        POST /api/v2/webdeployments/configurations

        Permissions: all of webDeployments:configuration:add.

        Parameters:
            configuration_version: What is sent: a web deployment configuration version (name, headless mode,
                description and 19 more).
        """
        ...

    def post_webdeployments_deployments(
        self,
        deployment: WebDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeployment:
        """Create a web deployment.

        POST /api/v2/webdeployments/deployments

        Permissions: all of webDeployments:deployment:add.

        Parameters:
            deployment: What is sent: a web deployment (name, configuration, description and 11 more).
        """
        ...

    def post_webdeployments_token_oauthcodegrantjwtexchange(
        self,
        body: WebDeploymentsOAuthExchangeRequest | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeploymentsAuthorizationResponse:
        """Exchange an authorization code for the token (JWT) of a web deployment.

        POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange

        Parameters:
            body: What is sent: a web deployments OAuth exchange (deployment id, journey context and OAuth).
        """
        ...

    def post_webdeployments_token_refresh(
        self,
        *,
        body: WebDeploymentsRefreshJWTRequest | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> SignedData:
        """Refresh the token of a web deployment.

        POST /api/v2/webdeployments/token/refresh

        Parameters:
            body: What is sent: a web deployments refresh JWT (refresh token and deployment id).
        """
        ...

    def put_webdeployments_configuration_versions_draft(
        self,
        configuration_id: str,
        configuration_version: WebDeploymentConfigurationVersion | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeploymentConfigurationVersion:
        """Update the version draft of a web deployment configuration.

        PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft

        Permissions: all of webDeployments:configuration:edit.

        Parameters:
            configuration_version: What is sent: a web deployment configuration version (name, headless mode,
                description and 19 more).
        """
        ...

    def put_webdeployments_deployment(
        self,
        deployment_id: str,
        deployment: WebDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WebDeployment:
        """Update a web deployment.

        PUT /api/v2/webdeployments/deployments/{deploymentId}

        Permissions: all of webDeployments:deployment:edit.

        Parameters:
            deployment: What is sent: a web deployment (name, configuration, description and 11 more).
        """
        ...
