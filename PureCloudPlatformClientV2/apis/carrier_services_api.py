# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, query

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ..models import EmergencyLocation

_GET_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME: ApiOperation[EmergencyLocation] = ApiOperation(
    "GET", "/api/v2/carrierservices/integrations/emergencylocations/me", query("phoneNumber", required=True),
    returns="EmergencyLocation",
)
_POST_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME: ApiOperation[EmergencyLocation] = ApiOperation(
    "POST", "/api/v2/carrierservices/integrations/emergencylocations/me", body(), returns="EmergencyLocation"
)


class CarrierServicesApi(Api):
    """The Carrier Services operations of the Platform API."""

    def get_carrierservices_integrations_emergencylocations_me(
        self,
        phone_number: str,
        **options: Unpack[CallOptions],
    ) -> EmergencyLocation:
        """GET /api/v2/carrierservices/integrations/emergencylocations/me: returns EmergencyLocation."""
        return self._call(_GET_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME, options, phone_number)

    def post_carrierservices_integrations_emergencylocations_me(
        self,
        *,
        body: EmergencyLocation | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmergencyLocation:
        """POST /api/v2/carrierservices/integrations/emergencylocations/me: returns EmergencyLocation."""
        return self._call(_POST_CARRIERSERVICES_INTEGRATIONS_EMERGENCYLOCATIONS_ME, options, body)
