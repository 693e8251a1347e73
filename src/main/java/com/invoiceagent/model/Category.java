package com.invoiceagent.model;

import java.util.Locale;

/// What a purchase was for: a small fixed list, decided by rules on the merchant's name.
public enum Category {
  /// Restaurants, bakeries, food delivery.
  FOOD,
  /// Supermarkets and groceries.
  GROCERIES,
  /// Rides, public transport, tolls, parking.
  TRANSPORT,
  /// Fuel and care of a vehicle.
  VEHICLE,
  /// Flights, hotels, tickets of journeys.
  TRAVEL,
  /// Pharmacies, doctors, opticians, gyms.
  HEALTH,
  /// Schools, courses, books.
  EDUCATION,
  /// Films, music, games, events.
  ENTERTAINMENT,
  /// Phone and internet.
  TELECOM,
  /// Clothes, shoes, accessories.
  CLOTHING,
  /// Furniture, building material, repairs.
  HOME,
  /// Food, doctors and toys of animals.
  PETS,
  /// Software and digital services by subscription.
  DIGITAL,
  /// Marketplaces and shops of everything.
  SHOPPING,
  /// Hairdressers, cleaning and other services.
  SERVICES,
  /// Insurance.
  INSURANCE,
  /// Fees, interest and fines of the issuer.
  FEES,
  /// Taxes, IOF among them.
  TAXES,
  /// No rule knows the merchant.
  OTHER;

  /// The name that leaves the service, such as `telecom`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
