# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import Copilot

_GET_ASSISTANT_COPILOT: ApiOperation[Copilot] = ApiOperation(
    "GET", "/api/v2/assistants/{assistantId}/copilot", path("assistantId"), returns="Copilot"
)
_PUT_ASSISTANT_COPILOT: ApiOperation[Copilot] = ApiOperation(
    "PUT", "/api/v2/assistants/{assistantId}/copilot", path("assistantId"), body(required=True), returns="Copilot"
)


class AgentCopilotApi(Api):
    """The Agent Copilot operations of the Platform API."""

    def get_assistant_copilot(
        self,
        assistant_id: str,
        **options: Unpack[CallOptions],
    ) -> Copilot:
        """GET /api/v2/assistants/{assistantId}/copilot: returns Copilot.

        Permissions: all of assistants:copilot:view.
        """
        return self._call(_GET_ASSISTANT_COPILOT, options, assistant_id)

    def put_assistant_copilot(
        self,
        assistant_id: str,
        body: Copilot | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Copilot:
        """PUT /api/v2/assistants/{assistantId}/copilot: returns Copilot.

        Permissions: all of assistants:copilot:edit.
        """
        return self._call(_PUT_ASSISTANT_COPILOT, options, assistant_id, body)
