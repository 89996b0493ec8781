# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import WidgetDeployment, WidgetDeploymentEntityListing

_DELETE_WIDGETS_DEPLOYMENT: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/widgets/deployments/{deploymentId}", path("deploymentId")
)
_GET_WIDGETS_DEPLOYMENT: ApiOperation[WidgetDeployment] = ApiOperation(
    "GET", "/api/v2/widgets/deployments/{deploymentId}", path("deploymentId"), returns="WidgetDeployment"
)
_GET_WIDGETS_DEPLOYMENTS: ApiOperation[WidgetDeploymentEntityListing] = ApiOperation(
    "GET", "/api/v2/widgets/deployments", returns="WidgetDeploymentEntityListing"
)
_POST_WIDGETS_DEPLOYMENTS: ApiOperation[WidgetDeployment] = ApiOperation(
    "POST", "/api/v2/widgets/deployments", body(required=True), returns="WidgetDeployment"
)
_PUT_WIDGETS_DEPLOYMENT: ApiOperation[WidgetDeployment] = ApiOperation(
    "PUT", "/api/v2/widgets/deployments/{deploymentId}", path("deploymentId"), body(required=True),
    returns="WidgetDeployment",
)


class WidgetsApi(Api):
    """The Widgets operations of the Platform API."""

    def delete_widgets_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/widgets/deployments/{deploymentId}: returns None.

        Permissions: any of widgets:deployment:delete, webchat:deployment:delete.
        """
        return self._call(_DELETE_WIDGETS_DEPLOYMENT, options, deployment_id)

    def get_widgets_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> WidgetDeployment:
        """GET /api/v2/widgets/deployments/{deploymentId}: returns WidgetDeployment.

        Permissions: any of widgets:deployment:view, webchat:deployment:read.
        """
        return self._call(_GET_WIDGETS_DEPLOYMENT, options, deployment_id)

    def get_widgets_deployments(
        self,
        **options: Unpack[CallOptions],
    ) -> WidgetDeploymentEntityListing:
        """GET /api/v2/widgets/deployments: returns WidgetDeploymentEntityListing.

        Permissions: any of widgets:deployment:view, webchat:deployment:read.
        """
        return self._call(_GET_WIDGETS_DEPLOYMENTS, options)

    def post_widgets_deployments(
        self,
        body: WidgetDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WidgetDeployment:
        """POST /api/v2/widgets/deployments: returns WidgetDeployment.

        Permissions: any of widgets:deployment:add, webchat:deployment:create.
        """
        return self._call(_POST_WIDGETS_DEPLOYMENTS, options, body)

    def put_widgets_deployment(
        self,
        deployment_id: str,
        body: WidgetDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WidgetDeployment:
        """PUT /api/v2/widgets/deployments/{deploymentId}: returns WidgetDeployment.

        Permissions: any of widgets:deployment:edit, webchat:deployment:update.
        """
        return self._call(_PUT_WIDGETS_DEPLOYMENT, options, deployment_id, body)
