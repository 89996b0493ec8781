# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import DomainEntityRef


class OpenActionFields(Model):
    """Open action fields of an action map action. In ActionMapAction and 1 more.

    Required by the platform: open_action.
    """

    open_action: DomainEntityRef | None = field("openAction", default=None)
    configuration_fields: dict[str, Any] | None = field("configurationFields", default=None)
