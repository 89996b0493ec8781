# Generated: make generate
from typing import Any

from typing_extensions import Unpack

from ..models import EmergencyLocation
from ..operation import Api, CallOptions

class CarrierServicesApi(Api):
    """The Carrier Services operations of the Platform API."""

    def get_carrierservices_integrations_emergencylocations_me(
        self,
        phone_number: str,
        **options: Unpack[CallOptions],
    ) -> EmergencyLocation:
        """Get the emergency location of the current user.

        GET /api/v2/carrierservices/integrations/emergencylocations/me
        """
        ...

    def post_carrierservices_integrations_emergencylocations_me(
        self,
        *,
        body: EmergencyLocation | dict[str, Any] | None = None,
        **options: Unpack[CallOptions],
    ) -> EmergencyLocation:
        """Set the emergency location of the current user.

        POST /api/v2/carrierservices/integrations/emergencylocations/me

        Parameters:
            body: What is sent: an emergency location (address, DID, source and 3 more).
        """
        ...
