# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AlertablePresences(Model):
    """Alertable presences: alertable presences. Answer of get_telephony_providers_edges_alertablepresences; body of
    put_telephony_providers_edges_alertablepresences.

    Required by the platform: alertable_presences.
    """

    alertable_presences: list[str] | None = field("alertablePresences", default=None)
