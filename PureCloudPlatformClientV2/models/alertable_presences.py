# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AlertablePresences(Model):
    """Given by get_telephony_providers_edges_alertablepresences; taken by
    put_telephony_providers_edges_alertablepresences.

    Required by the platform: alertable_presences.
    """

    alertable_presences: list[str] | None = field("alertablePresences", default=None)
