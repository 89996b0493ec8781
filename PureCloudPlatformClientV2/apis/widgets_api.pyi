# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import WidgetDeployment, WidgetDeploymentEntityListing
from ..operation import Api, CallOptions

class WidgetsApi(Api):
    """The Widgets operations of the Platform API."""

    def delete_widgets_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a widget deployment.

        DELETE /api/v2/widgets/deployments/{deploymentId}

        Permissions: any of widgets:deployment:delete, webchat:deployment:delete.
        """
        ...

    def get_widgets_deployment(
        self,
        deployment_id: str,
        **options: Unpack[CallOptions],
    ) -> WidgetDeployment:
        """Get a widget deployment.

        GET /api/v2/widgets/deployments/{deploymentId}

        Permissions: any of widgets:deployment:view, webchat:deployment:read.
        """
        ...

    def get_widgets_deployments(
        self,
        **options: Unpack[CallOptions],
    ) -> WidgetDeploymentEntityListing:
        """List the widget deployments.

        GET /api/v2/widgets/deployments

        Permissions: any of widgets:deployment:view, webchat:deployment:read.
        Lists: its items are in entities; there is one page.
        """
        ...

    def post_widgets_deployments(
        self,
        body: WidgetDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WidgetDeployment:
        """Create a widget deployment.

        POST /api/v2/widgets/deployments

        Permissions: any of widgets:deployment:add, webchat:deployment:create.

        Parameters:
            body: What is sent: a widget deployment (name, description, authentication required and 7 more).
        """
        ...

    def put_widgets_deployment(
        self,
        deployment_id: str,
        body: WidgetDeployment | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> WidgetDeployment:
        """Update a widget deployment.

        PUT /api/v2/widgets/deployments/{deploymentId}

        Permissions: any of widgets:deployment:edit, webchat:deployment:update.

        Parameters:
            body: What is sent: a widget deployment (name, description, authentication required and 7 more).
        """
        ...
