# Generated: make generate
"""WidgetsApi: signatures and documentation of its methods are in widgets_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path


class WidgetsApi(Api):
    """The Widgets operations of the Platform API."""

    delete_widgets_deployment = ApiOperation(
        "DELETE", "/api/v2/widgets/deployments/{deploymentId}", path("deploymentId")
    )
    get_widgets_deployment = ApiOperation(
        "GET", "/api/v2/widgets/deployments/{deploymentId}", path("deploymentId"), returns="WidgetDeployment"
    )
    get_widgets_deployments = ApiOperation(
        "GET", "/api/v2/widgets/deployments", returns="WidgetDeploymentEntityListing",
        paging=Paging("single", "entities"),
    )
    post_widgets_deployments = ApiOperation(
        "POST", "/api/v2/widgets/deployments", body(required=True), returns="WidgetDeployment"
    )
    put_widgets_deployment = ApiOperation(
        "PUT", "/api/v2/widgets/deployments/{deploymentId}", path("deploymentId"), body(required=True),
        returns="WidgetDeployment",
    )
