# Generated: make generate
"""CarrierServicesApi: signatures and documentation of its methods are in carrier_services_api.pyi."""

from ..operation import Api, ApiOperation, body, query


class CarrierServicesApi(Api):
    """The Carrier Services operations of the Platform API."""

    get_carrierservices_integrations_emergencylocations_me = ApiOperation(
        "GET", "/api/v2/carrierservices/integrations/emergencylocations/me", query("phoneNumber", required=True),
        returns="EmergencyLocation",
    )
    post_carrierservices_integrations_emergencylocations_me = ApiOperation(
        "POST", "/api/v2/carrierservices/integrations/emergencylocations/me", body(), returns="EmergencyLocation"
    )
