package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "10.1.2.3, 10.1.2.3, true",
    "10.1.2.3, 10.1.2.4, false",
    "192.168.4.0/22, 192.168.7.255, true",
    "192.168.4.0/22, 192.168.8.0, false",
    "fd00::/8, fdab::1, true",
    "fd00::/8, 10.0.0.1, false",
    "::1, 0:0:0:0:0:0:0:1, true",
    "*, 203.0.113.9, true",
    "*, 2001:db8::1, true",
    "*, example.com, false",
    "0.0.0.0/0, '', false"
  })
  void trusts(String proxies, String address, boolean trusted) {
    assertThat(new TrustedProxies(List.of(proxies)).trusts(address)).isEqualTo(trusted);
  }
}
