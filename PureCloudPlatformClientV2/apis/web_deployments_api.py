# Generated: make generate
"""WebDeploymentsApi: signatures and documentation of its methods are in web_deployments_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, header, path, query


class WebDeploymentsApi(Api):
    """The Web Deployments operations of the Platform API."""

    delete_webdeployments_configuration = ApiOperation(
        "DELETE", "/api/v2/webdeployments/configurations/{configurationId}", path("configurationId")
    )
    delete_webdeployments_deployment = ApiOperation(
        "DELETE", "/api/v2/webdeployments/deployments/{deploymentId}", path("deploymentId")
    )
    delete_webdeployments_deployment_cobrowse_session_id = ApiOperation(
        "DELETE", "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}", path("deploymentId"),
        path("sessionId"), returns="object", auth=(),
    )
    delete_webdeployments_token_revoke = ApiOperation(
        "DELETE", "/api/v2/webdeployments/token/revoke", header("X-Journey-Session-Id"),
        header("X-Journey-Session-Type"), auth=(),
    )
    get_webdeployments_configuration_version = ApiOperation(
        "GET", "/api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}", path("configurationId"),
        path("versionId"), returns="WebDeploymentConfigurationVersion",
    )
    get_webdeployments_configuration_versions = ApiOperation(
        "GET", "/api/v2/webdeployments/configurations/{configurationId}/versions", path("configurationId"),
        returns="WebDeploymentConfigurationVersionEntityListing", paging=Paging("single", "entities"),
    )
    get_webdeployments_configuration_versions_draft = ApiOperation(
        "GET", "/api/v2/webdeployments/configurations/{configurationId}/versions/draft", path("configurationId"),
        returns="WebDeploymentConfigurationVersion",
    )
    get_webdeployments_configurations = ApiOperation(
        "GET", "/api/v2/webdeployments/configurations", query("showOnlyPublished"),
        returns="WebDeploymentConfigurationVersionEntityListing", paging=Paging("single", "entities"),
    )
    get_webdeployments_deployment = ApiOperation(
        "GET", "/api/v2/webdeployments/deployments/{deploymentId}", path("deploymentId"), query("expand", "multi"),
        returns="WebDeployment",
    )
    get_webdeployments_deployment_cobrowse_session_id = ApiOperation(
        "GET", "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}", path("deploymentId"),
        path("sessionId"), returns="CobrowseWebMessagingSession", auth=(),
    )
    get_webdeployments_deployment_configurations = ApiOperation(
        "GET", "/api/v2/webdeployments/deployments/{deploymentId}/configurations", path("deploymentId"), query("type"),
        query("expand", "multi"), returns="WebDeploymentActiveConfigurationOnDeployment",
    )
    get_webdeployments_deployments = ApiOperation(
        "GET", "/api/v2/webdeployments/deployments", query("expand", "multi"),
        returns="ExpandableWebDeploymentEntityListing", paging=Paging("single", "entities"),
    )
    post_webdeployments_configuration_versions_draft_publish = ApiOperation(
        "POST", "/api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish",
        path("configurationId"), returns="WebDeploymentConfigurationVersion",
    )
    post_webdeployments_configurations = ApiOperation(
        "POST", "/api/v2/webdeployments/configurations", body("configuration_version", required=True),
        returns="WebDeploymentConfigurationVersion",
    )
    post_webdeployments_deployments = ApiOperation(
        "POST", "/api/v2/webdeployments/deployments", body("deployment", required=True), returns="WebDeployment"
    )
    post_webdeployments_token_oauthcodegrantjwtexchange = ApiOperation(
        "POST", "/api/v2/webdeployments/token/oauthcodegrantjwtexchange", body(required=True),
        returns="WebDeploymentsAuthorizationResponse", auth=(),
    )
    post_webdeployments_token_refresh = ApiOperation(
        "POST", "/api/v2/webdeployments/token/refresh", body(), returns="SignedData", auth=()
    )
    put_webdeployments_configuration_versions_draft = ApiOperation(
        "PUT", "/api/v2/webdeployments/configurations/{configurationId}/versions/draft", path("configurationId"),
        body("configuration_version", required=True), returns="WebDeploymentConfigurationVersion",
    )
    put_webdeployments_deployment = ApiOperation(
        "PUT", "/api/v2/webdeployments/deployments/{deploymentId}", path("deploymentId"),
        body("deployment", required=True), returns="WebDeployment",
    )
